// Nothing: what importing costs where there is nothing to import.
