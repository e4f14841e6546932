// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "storage/answerstore.h"
#include "storage/waiverstore.h"

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

AnswerRevision saying(AnswerValue value, const QString &author = u"Ann"_s)
{
    AnswerRevision revision;
    revision.checkId = u"rel.restore-test"_s;
    revision.value = value;
    revision.author = author;
    return revision;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRevision();
    void keepsAllFields();
    void undoGoesBackStepByStep();
    void undoAfterUndoAndNewAnswer();
    void earlierAnswersArePutBack();
    void notApplicableNeedsReason();
    void severalAreAllOrNone();
    void revisionsNeverChange();
    void goesWithItsProject();
    void waivers();

private:
    QList<AnswerValue> history(AnswerStore &store, qint64 project) const
    {
        QList<AnswerValue> values;
        const auto revisions = store.history(project, u"rel.restore-test"_s);
        if (revisions)
            for (const AnswerRevision &revision : *revisions)
                values << revision.value;
        return values;
    }
};

void TestAnswers::keepsEveryRevision()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    VERIFY_DONE(store.put(scratch.project, saying(AnswerValue::Yes)));
    VERIFY_DONE(store.put(scratch.project, saying(AnswerValue::Partly, u"Bob"_s)));
    const auto current = store.current(scratch.project);
    VERIFY_DONE(current);
    QCOMPARE(current->size(), 1);
    QCOMPARE(current->first().value, AnswerValue::Partly);
    QCOMPARE(current->first().author, u"Bob"_s);
    QCOMPARE(history(store, scratch.project), (QList{AnswerValue::Partly, AnswerValue::Yes}));
    QCOMPARE(scratch.count(u"audit_log"_s, u"entity = 'answer' AND before_state = 'yes' AND after_state = 'partly'"_s),
             1);
}

void TestAnswers::keepsAllFields()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    AnswerRevision said = saying(AnswerValue::NotApplicable, u"Zoë"_s);
    said.exclusion = ExclusionReason::OtherControl;
    said.role = Role::Assessor;
    said.note = u"the host takes copies"_s;
    said.owner = u"TO"_s;
    said.due = QDate(2026, 12, 1);
    said.attachments = {{Attachment::Kind::Link, u"Contract"_s, u"https://example.org/c"_s, {}},
                        {Attachment::Kind::File, u"Log"_s, u"log.txt"_s, QString(64, u'a')}};
    const auto id = store.put(scratch.project, said);
    VERIFY_DONE(id);
    AnswerRevision got = store.current(scratch.project)->first();
    QVERIFY(got.at.isValid());
    QCOMPARE(got.at.offsetFromUtc(), 0);
    said.id = *id;
    said.at = got.at;
    QVERIFY(got == said);
}

void TestAnswers::undoGoesBackStepByStep()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    for (const AnswerValue value : {AnswerValue::Yes, AnswerValue::No, AnswerValue::Partly})
        VERIFY_DONE(store.put(scratch.project, saying(value)));
    for (const AnswerValue expected : {AnswerValue::No, AnswerValue::Yes, AnswerValue::Unknown}) {
        VERIFY_DONE(store.undo(scratch.project, u"rel.restore-test"_s));
        QCOMPARE(store.current(scratch.project)->first().value, expected);
    }
    QCOMPARE(history(store, scratch.project), (QList{AnswerValue::Unknown, AnswerValue::Yes, AnswerValue::No,
                                                     AnswerValue::Partly, AnswerValue::No, AnswerValue::Yes}));
    const Status nothing = store.undo(scratch.project, u"sec.csrf"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::Usage);
}

void TestAnswers::undoAfterUndoAndNewAnswer()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    VERIFY_DONE(store.put(scratch.project, saying(AnswerValue::Yes)));
    VERIFY_DONE(store.put(scratch.project, saying(AnswerValue::No)));
    VERIFY_DONE(store.undo(scratch.project, u"rel.restore-test"_s));
    VERIFY_DONE(store.put(scratch.project, saying(AnswerValue::Partly)));
    VERIFY_DONE(store.undo(scratch.project, u"rel.restore-test"_s));
    QCOMPARE(store.current(scratch.project)->first().value, AnswerValue::Yes);
    VERIFY_DONE(store.undo(scratch.project, u"rel.restore-test"_s));
    QCOMPARE(store.current(scratch.project)->first().value, AnswerValue::Unknown);
}

void TestAnswers::earlierAnswersArePutBack()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    const auto yes = store.put(scratch.project, saying(AnswerValue::Yes));
    const auto no = store.put(scratch.project, saying(AnswerValue::No, u"Bob"_s));
    VERIFY_DONE(store.restore(scratch.project, u"rel.restore-test"_s, *yes));
    auto now = store.current(scratch.project)->first();
    QCOMPARE(now.value, AnswerValue::Yes);
    QCOMPARE(now.author, u"Ann"_s);
    QCOMPARE(now.restores, *yes);
    // Putting back what counted in between is how the step above is undone; after it undoing goes on as before.
    VERIFY_DONE(store.restore(scratch.project, u"rel.restore-test"_s, *no));
    VERIFY_DONE(store.undo(scratch.project, u"rel.restore-test"_s));
    QCOMPARE(store.current(scratch.project)->first().value, AnswerValue::Yes);
    QCOMPARE(history(store, scratch.project),
             QList({AnswerValue::Yes, AnswerValue::No, AnswerValue::Yes, AnswerValue::No, AnswerValue::Yes}));
    QVERIFY(!store.restore(scratch.project, u"rel.restore-test"_s, 4711));
    QVERIFY(!store.restore(scratch.project, u"rel.backups"_s, *yes));
}

void TestAnswers::notApplicableNeedsReason()
{
    const Scratch scratch;
    const auto refused = AnswerStore(scratch.database).put(scratch.project, saying(AnswerValue::NotApplicable));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
    QCOMPARE(scratch.count(u"answer"_s), 0);
}

void TestAnswers::severalAreAllOrNone()
{
    const Scratch scratch;
    AnswerStore store(scratch.database);
    AnswerRevision other = saying(AnswerValue::Yes);
    other.checkId = u"sec.csrf"_s;
    QVERIFY(!store.putAll(scratch.project, {other, saying(AnswerValue::NotApplicable)}));
    QCOMPARE(scratch.count(u"answer_revision"_s), 0);
    VERIFY_DONE(store.putAll(scratch.project, {other, saying(AnswerValue::No)}));
    QCOMPARE(store.current(scratch.project)->size(), 2);
}

void TestAnswers::revisionsNeverChange()
{
    const Scratch scratch;
    AnswerRevision said = saying(AnswerValue::Yes);
    said.attachments = {{Attachment::Kind::Note, u"Proof"_s, u"seen"_s, {}}};
    VERIFY_DONE(AnswerStore(scratch.database).put(scratch.project, said));
    for (const auto &sql :
         {u"UPDATE answer_revision SET value = 'no'"_s, u"DELETE FROM answer_revision"_s, u"DELETE FROM attachment"_s,
          u"UPDATE attachment SET title = ''"_s, u"DELETE FROM answer"_s, u"UPDATE answer SET revision_id = 4711"_s}) {
        const auto refused = scratch.database.run(sql);
        QVERIFY2(!refused, qPrintable(sql));
        QCOMPARE(refused.error().kind, Error::Kind::Usage);
    }
    QCOMPARE(AnswerStore(scratch.database).current(scratch.project)->first().attachments.size(), 1);
}

void TestAnswers::goesWithItsProject()
{
    const Scratch scratch;
    AnswerRevision said = saying(AnswerValue::Yes);
    said.attachments = {{Attachment::Kind::Note, u"Proof"_s, u"seen"_s, {}}};
    AnswerStore answers(scratch.database);
    VERIFY_DONE(answers.put(scratch.project, said));
    VERIFY_DONE(answers.undo(scratch.project, said.checkId));
    VERIFY_DONE(ProjectStore(scratch.database).purge(scratch.project));
    QCOMPARE(scratch.count(u"answer_revision"_s), 0);
    QCOMPARE(scratch.count(u"attachment"_s), 0);
    QVERIFY(scratch.count(u"audit_log"_s, u"action = 'purged'"_s) == 1);
    QCOMPARE(*scratch.workspace->check(), QStringList());
}

void TestAnswers::waivers()
{
    const Scratch scratch;
    WaiverStore store(scratch.database);
    Waiver waiver{0, u"perf.load-test"_s, u"Ann"_s, u"no traffic before May"_s, QDate(2026, 1, 10), QDate(2026, 4, 10),
                  {}};
    const auto id = store.add(scratch.project, waiver);
    VERIFY_DONE(id);
    QCOMPARE(store.valid(scratch.project, QDate(2026, 1, 9))->size(), 0);
    QCOMPARE(store.valid(scratch.project, QDate(2026, 1, 10))->size(), 1);
    QCOMPARE(store.valid(scratch.project, QDate(2026, 4, 10))->size(), 1);
    QCOMPARE(store.valid(scratch.project, QDate(2026, 4, 11))->size(), 0);
    waiver.until = QDate(2026, 4, 11);
    QVERIFY(!store.add(scratch.project, waiver));
    waiver.until = QDate(2026, 2, 1);
    waiver.owner = u"  "_s;
    QVERIFY(!store.add(scratch.project, waiver));
    VERIFY_DONE(store.end(*id));
    QVERIFY(!store.end(*id));
    QCOMPARE(store.valid(scratch.project, QDate(2026, 2, 1))->size(), 0);
    QCOMPARE(store.list(scratch.project)->size(), 1);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
