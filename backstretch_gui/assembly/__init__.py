"""How the parts that `app` joins are built: a room for each. Only `app` enters, and imports it all late."""
