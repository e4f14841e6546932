// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/questionnairedesk.h"

#include "session/session.h"
#include "session/undocommands.h"
#include "storage/questionnairestore.h"
#include "usecases/projectreport.h"

#include <QFileInfo>
#include <QUndoStack>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From some accepted answers to others. The workspace follows even when the dialog is gone.
class AcceptCommand : public SessionCommand
{
public:
    AcceptCommand(Session *session, QuestionnaireDesk *desk, const QString &name, const QString &path,
                  QuestionnaireDesk::Changes before, QuestionnaireDesk::Changes after)
        : SessionCommand(session, name)
        , m_desk(desk)
        , m_path(path)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { run(m_before, m_after); }
    void undo() override { run(m_after, m_before); }

private:
    void run(const QuestionnaireDesk::Changes &from, QuestionnaireDesk::Changes &to)
    {
        perform([&](Session &session) -> Status {
            QuestionnaireStore store(session.workspace().database());
            const qint64 project = session.state().project.id;
            QList<qint64> gone;
            QList<EarlierAnswer> come;
            for (const auto &kept : from)
                if (kept)
                    gone << kept->stored.id;
            for (const auto &kept : std::as_const(to))
                if (kept)
                    come << kept->stored;
            if (const Status removed = store.remove(project, gone); !removed)
                return removed;
            const auto ids = store.put(project, come);
            if (!ids)
                return ids.error();
            qsizetype next = 0;
            for (auto &kept : to)
                if (kept)
                    kept->stored.id = ids->at(next++);
            if (m_desk)
                m_desk->show(m_path, to);
            return done();
        });
    }

    QPointer<QuestionnaireDesk> m_desk;
    QString m_path;
    QuestionnaireDesk::Changes m_before;
    QuestionnaireDesk::Changes m_after;
};

} // namespace

QuestionnaireDesk::QuestionnaireDesk(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void QuestionnaireDesk::open(const QString &path)
{
    m_path = path;
    m_layouts.clear();
    m_kept.clear();
    read();
}

void QuestionnaireDesk::setLayout(const QString &sheet, const QuestionLayout &layout)
{
    if (m_questionnaire)
        m_layouts = m_questionnaire->layouts;
    m_layouts.insert(sheet, layout);
    read();
}

void QuestionnaireDesk::setLanguage(const QString &language)
{
    m_language = language;
    read();
}

void QuestionnaireDesk::read()
{
    if (!m_session->hasProject())
        return;
    QuestionnaireRequest request{m_path, m_session->state().project.id, m_session->now(), m_layouts};
    request.people << m_session->person().name;
    request.language = m_language;
    m_reading = true;
    const int number = ++m_number;
    m_session->jobs()->start<std::shared_ptr<const Questionnaire>>(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [request,
         file = m_session->workspacePath()](const Ticket &ticket) -> Result<std::shared_ptr<const Questionnaire>> {
            const auto workspace = Workspace::open(file, Access::ReadOnly);
            if (!workspace)
                return workspace.error();
            auto read = readQuestionnaire(*workspace, request, ticket);
            if (!read)
                return read.error();
            return std::shared_ptr<const Questionnaire>(std::make_shared<Questionnaire>(std::move(*read)));
        },
        [desk = QPointer(this), number](const Result<std::shared_ptr<const Questionnaire>> &read) {
            if (!desk || number != desk->m_number)
                return;
            desk->m_reading = false;
            if (read)
                desk->m_questionnaire = *read;
            else if (read.error().kind != Error::Kind::Cancelled)
                Q_EMIT desk->failed(read.error());
            Q_EMIT desk->changed();
        });
    Q_EMIT changed();
}

QString QuestionnaireDesk::keyOf(qsizetype question) const
{
    const BuyerQuestion &asked = m_questionnaire->questions[question].question;
    return asked.sheet + u'\n' + QString::number(asked.row);
}

QMap<qsizetype, GivenAnswer> QuestionnaireDesk::accepted() const
{
    QMap<qsizetype, GivenAnswer> all;
    if (!m_questionnaire || m_kept.isEmpty())
        return all;
    for (qsizetype i = 0; i < m_questionnaire->questions.size(); ++i)
        if (const auto kept = m_kept.constFind(keyOf(i)); kept != m_kept.cend()) {
            all.insert(i, kept->given);
            all[i].question = i;
        }
    return all;
}

void QuestionnaireDesk::accept(const QList<GivenAnswer> &answers)
{
    if (!m_questionnaire || !m_session->hasProject())
        return;
    Changes before;
    Changes after;
    for (const GivenAnswer &given : answers) {
        const QString key = keyOf(given.question);
        const auto old = m_kept.constFind(key);
        if (given.answer == BuyerAnswer::Blank || (old != m_kept.cend() && old->given == given))
            continue;
        before.insert(key, old == m_kept.cend() ? std::nullopt : std::optional(*old));
        after.insert(key, Kept{given, earlierOf(*m_questionnaire, given, m_session->person().name)});
    }
    if (!after.isEmpty())
        m_session->undoStack()->push(new AcceptCommand(
            m_session, this, tr("Accept %n answer(s)", nullptr, int(after.size())), m_path, before, after));
}

void QuestionnaireDesk::acceptAbove(double confidence)
{
    if (!m_questionnaire)
        return;
    QList<GivenAnswer> answers = answersAbove(*m_questionnaire, confidence);
    const auto known = accepted();
    answers.removeIf([&known](const GivenAnswer &given) { return known.contains(given.question); });
    accept(answers);
}

void QuestionnaireDesk::clear(qsizetype question)
{
    if (!m_questionnaire || !m_session->hasProject() || !m_kept.contains(keyOf(question)))
        return;
    const QString key = keyOf(question);
    m_session->undoStack()->push(new AcceptCommand(m_session, this, tr("Take an answer back"), m_path,
                                                   {{key, m_kept.value(key)}}, {{key, std::nullopt}}));
}

void QuestionnaireDesk::show(const QString &path, const Changes &changes)
{
    if (path != m_path)
        return;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (*it)
            m_kept.insert(it.key(), **it);
        else
            m_kept.remove(it.key());
    }
    Q_EMIT acceptedChanged();
}

void QuestionnaireDesk::write(const QString &fileName, const Redaction &redaction)
{
    if (!m_questionnaire)
        return;
    m_session->jobs()->start<WrittenQuestionnaire>(
        tr("Writing %1").arg(QFileInfo(fileName).fileName()),
        [questionnaire = m_questionnaire, answers = accepted().values(), redaction,
         fileName](const Ticket &ticket) -> Result<WrittenQuestionnaire> {
            auto made = writeQuestionnaire(*questionnaire, answers, redaction, ticket);
            if (!made)
                return made.error();
            if (const Status saved = saveReport(fileName, made->bytes); !saved)
                return saved.error();
            return made;
        },
        [desk = QPointer(this), fileName](const Result<WrittenQuestionnaire> &made) {
            if (!desk)
                return;
            if (made)
                Q_EMIT desk->written(fileName, made->written, made->notes);
            else
                Q_EMIT desk->failed(made.error());
        });
}

} // namespace sextant
