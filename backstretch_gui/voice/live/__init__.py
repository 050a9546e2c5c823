"""Any text in a natural voice, by its model: recordings are made with it; live it is an extra."""
