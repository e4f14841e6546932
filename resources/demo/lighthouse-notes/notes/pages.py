from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required

from .models import Note
from .storage import session
from .summary import summarise

pages = Blueprint("pages", __name__)


@pages.get("/notes")
@login_required
def own_notes():
    notes = session().query(Note).where(Note.owner_id == current_user.id).limit(100)
    return jsonify([{"id": note.id, "title": note.title} for note in notes])


@pages.post("/notes/<int:note_id>/summary")
@login_required
def summary(note_id):
    note = session().get(Note, note_id)
    if note is None or note.owner_id != current_user.id:
        abort(404)
    return jsonify({"summary": summarise(note.body)})
