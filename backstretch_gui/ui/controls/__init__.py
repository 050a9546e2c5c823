"""Small widgets that the stage, the panel and the dialogs share."""
