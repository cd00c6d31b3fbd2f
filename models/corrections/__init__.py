"""What people correct, kept apart from what was extracted and laid on it at every build.

- `allowed`: what can be corrected, and what a value may be
- `wishes`: what a person writes becomes a correction that is sure to fit
- `changes`: corrections on a reading, a function that knows no database
- `kept`: the same in the database, with what was extracted kept beside
- `families`: what belongs in one family, and what does not
- `drafts`: corrected documents as gold
"""
