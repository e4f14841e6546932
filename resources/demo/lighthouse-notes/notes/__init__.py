import os

import sentry_sdk
from flask import Flask

from .pages import pages

sentry_sdk.init(dsn=os.environ.get("SENTRY_DSN"))


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["SECRET_KEY"]
    app.register_blueprint(pages)
    return app
