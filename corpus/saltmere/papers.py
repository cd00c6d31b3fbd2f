"""Saltmere Borough Council: four years of papers on community safety, one file a year."""

from corpus.saltmere import papers_2021, papers_2022, papers_2023, papers_2024

PAPERS = [
    *papers_2021.PAPERS,
    *papers_2022.PAPERS,
    *papers_2023.PAPERS,
    *papers_2024.PAPERS,
]
