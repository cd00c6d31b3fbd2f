"""Drawn pictures for papers: logos whose words exist in pixels only."""

from io import BytesIO
from typing import Literal

from PIL import Image, ImageDraw, ImageFont


def logo(
    words: str,
    colour: str = "#1d4f3f",
    shape: Literal["shield", "disc", "wave", "none"] = "shield",
    font: str = "LiberationSans-Bold.ttf",
) -> bytes:
    """Draw an authority's logo as a PNG: a device and its name, one line for each line of words."""
    size = 64
    letters = ImageFont.truetype(font, size)
    lines = words.split("\n")
    reach = max(int(letters.getlength(line)) for line in lines)
    height = max(180, len(lines) * 76 + 24)
    start = 0 if shape == "none" else 190
    image = Image.new("RGB", (start + reach + 20, height), "white")
    draw = ImageDraw.Draw(image)
    if shape == "shield":
        draw.polygon([(20, 10), (160, 10), (160, 100), (90, 170), (20, 100)], fill=colour)
        draw.line([(20, 60), (160, 60)], fill="white", width=10)
        draw.ellipse([(70, 75), (110, 115)], fill="white")
    elif shape == "disc":
        draw.ellipse([(10, 10), (170, 170)], fill=colour)
        draw.arc([(40, 40), (140, 140)], 20, 300, fill="white", width=12)
    elif shape == "wave":
        for row in range(3):
            top = 30 + row * 45
            draw.arc([(10, top), (90, top + 50)], 180, 360, fill=colour, width=14)
            draw.arc([(76, top), (156, top + 50)], 0, 180, fill=colour, width=14)
    top = (height - len(lines) * 76) // 2
    for place, line in enumerate(lines):
        draw.text((start, top + place * 76), line, fill=colour, font=letters)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
