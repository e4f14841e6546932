from notes import summary


class Answer:
    def __init__(self, text):
        self.choices = [type("Choice", (), {"message": type("Message", (), {"content": text})})]


def test_long_notes_are_cut(monkeypatch):
    asked = {}

    class Client:
        def __init__(self, timeout):
            self.chat = self
            self.completions = self

        def create(self, **question):
            asked.update(question)
            return Answer("Short.")

    monkeypatch.setattr(summary, "OpenAI", Client)
    assert summary.summarise("x" * 20000) == "Short."
    assert len(asked["messages"][0]["content"]) < 8100
