"""Inside one document: PDF bytes in, records out; one module or small package a stage."""
