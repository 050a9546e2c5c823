"""Small widgets that the stage and the panel share."""
