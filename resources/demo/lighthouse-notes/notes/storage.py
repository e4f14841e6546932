import os

from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

_make = sessionmaker(create_engine(os.environ["DATABASE_URL"], pool_size=5))


def session():
    return _make()
