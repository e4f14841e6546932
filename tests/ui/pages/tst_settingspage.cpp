// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"
#include "dialogs/ask.h"
#include "pages/settingspage.h"
#include "session/peopledesk.h"
#include "session/rulerdesk.h"
#include "session/session.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/listrow.h"
#include "window/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"sextant-test"_s);
        QCoreApplication::setApplicationName(u"settings"_s);
        Theme::instance().apply(*qApp);
        Preferences().setLanguage(u"en"_s);
        m_catalogue = *loadBuiltInCatalogue();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_catalogue);
        m_session->setNow(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
        m_session->setPerson({u"Mara"_s, Role::Insider});
        QVERIFY(bool(m_session->openWorkspace(m_folder->filePath(u"team.sextant"_s))));
        const auto project = ProjectStore(m_session->workspace().database()).create(u"Harbour"_s);
        QVERIFY(bool(project));
        m_session->openProject(project->id);
        m_page = std::make_unique<SettingsPage>(m_session.get(), nullptr);
        m_page->resize(1200, 900);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        Preferences().setDensity({});
        Preferences().setLook({});
        Preferences().setTextSize(u"100"_s);
    }

    void choicesApplyAtOnceAndAreKept()
    {
        choose(u"Look"_s, u"Dark"_s);
        QCOMPARE(Theme::instance().look(), Look::Dark);
        choose(u"Text size"_s, u"150 %"_s);
        QCOMPARE(Theme::instance().textScale(), 1.5);
        QCOMPARE(Preferences().textSize(), u"150"_s);
    }

    void compactMakesRowsLower()
    {
        ListEntry alarm;
        alarm.title = u"Alarm"_s;
        alarm.detail = u"Since yesterday"_s;
        const ListRow row(alarm);
        const int comfortable = row.sizeHint().height();
        const int table = rowHeight();
        choose(u"Density"_s, u"Compact"_s);
        QVERIFY(row.sizeHint().height() < comfortable);
        QCOMPARE(table - rowHeight(), 8); // half of the 16 around the text
        choose(u"Density"_s, u"Comfortable"_s);
        QCOMPARE(rowHeight(), table);
    }

    void personIsKeptAndSigns()
    {
        auto *name = find<QLineEdit>(u"personName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Ines Okafor"_s);
        QTest::keyClick(name, Qt::Key_Return);
        choose(u"Role"_s, labelOf(Role::Assessor));
        QCOMPARE(m_session->person().name, u"Ines Okafor"_s);
        QCOMPARE(m_session->person().role, Role::Assessor);
        QCOMPARE(Preferences().person().name, u"Ines Okafor"_s);
        m_session->answer({u"rel.backups"_s}, {.value = AnswerValue::Yes});
        QCOMPARE(m_session->assessment().find(u"rel.backups")->answer->person, u"Ines Okafor"_s);
    }

    void emptyNameIsNoPerson()
    {
        auto *name = find<QLineEdit>(u"personName"_s);
        name->clear();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_session->person().name, u"Mara"_s);
    }

    void peopleAreAddedChangedAndUndone()
    {
        auto *name = find<QLineEdit>(u"memberName"_s);
        QTest::keyClicks(name, u"Tomas Oda"_s);
        QTest::mouseClick(find<QPushButton>(u"saveMember"_s), Qt::LeftButton);
        auto *people = find<QTableWidget>(u"people"_s);
        QCOMPARE(people->rowCount(), 1);
        QCOMPARE(people->item(0, 0)->text(), u"Tomas Oda"_s);
        people->selectRow(0);
        QTest::mouseClick(find<QPushButton>(u"leftMember"_s), Qt::LeftButton);
        QVERIFY(people->item(0, 3)->text().contains(u"20"_s)); // the day
        QCOMPARE(m_session->undoStack()->undoText(), u"Tomas Oda has left"_s);
        m_session->undoStack()->undo();
        QCOMPARE(people->item(0, 3)->text(), u"Active"_s);
        m_session->undoStack()->undo();
        QCOMPARE(people->rowCount(), 0);
        m_session->undoStack()->redo();
        QCOMPARE(people->rowCount(), 1);
    }

    void peopleOutliveTheProgram()
    {
        PeopleDesk desk(m_session.get());
        desk.add({.name = u"Priya Nair"_s, .role = Role::Assessor, .senior = true, .share = 0.5});
        Session again(m_catalogue);
        QVERIFY(bool(again.openWorkspace(m_session->workspacePath())));
        const PeopleDesk other(&again);
        QCOMPARE(other.members().size(), 1);
        QCOMPARE(other.members().front().initials, u"PN"_s);
        QCOMPARE(other.members().front().share, 0.5);
        QCOMPARE(other.members().front().role, Role::Assessor);
    }

    void twoOfOneNameAreRefused()
    {
        PeopleDesk desk(m_session.get());
        desk.add({.name = u"Priya"_s});
        QString told;
        connect(m_session.get(), &Session::failed, this, [&told](const Error &error) { told = error.message(); });
        desk.add({.name = u" Priya "_s});
        QVERIFY(told.contains(u"Priya"_s));
        QCOMPARE(desk.members().size(), 1);
        QCOMPARE(m_session->undoStack()->count(), 1); // the refused step is not to be undone
    }

    void copyOfTheWorkspaceIsWhole()
    {
        const QString path = m_folder->filePath(u"copy.sextant"_s);
        Ask::instance().saveFile = [path](QWidget *, const QString &, const QString &, const QString &) {
            return path;
        };
        QTest::mouseClick(find<QPushButton>(u"saveCopy"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_session->jobs()->isBusy());
        const auto copy = Workspace::open(path);
        QVERIFY(bool(copy));
        QCOMPARE(ProjectStore(copy->database()).list()->size(), 1);
    }

    void damageIsLookedFor()
    {
        QTest::mouseClick(find<QPushButton>(u"checkWorkspace"_s), Qt::LeftButton);
        QTRY_VERIFY(shows(u"The workspace is whole."_s));
    }

    void rulesAreShown()
    {
        // Six dimensions and four levels; 30, 70 and 85 are the method's thresholds of the proven score.
        QStringList texts;
        for (const auto *table : m_page->findChildren<QTableWidget *>())
            for (int row = 0; row < table->rowCount(); ++row)
                texts << table->item(row, 0)->text() + u' ' + table->item(row, 1)->text();
        for (const char *level : {"MVP-safe 30", "Production-grade 70", "Proven 85"})
            QVERIFY2(texts.contains(QLatin1StringView(level)), level);
        QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u"Security "_s); }));
    }

    void ownWeightsAreShownAndGoneByUndo()
    {
        RulerDesk desk(m_session.get());
        Ruler ruler;
        ruler.levels[2].evidenced = 60;
        desk.use(ruler);
        const auto holds = [this](const QString &text) {
            const auto tables = m_page->findChildren<QTableWidget *>();
            return std::ranges::any_of(tables, [&text](const QTableWidget *table) {
                return !table->findItems(text, Qt::MatchExactly).isEmpty();
            });
        };
        QTRY_VERIFY(holds(u"60 (published: 70)"_s));
        QVERIFY(find<QPushButton>(u"publishedRuler"_s)->isVisible());
        QVERIFY(shows(u"weights of its own"_s));
        m_session->undoStack()->undo();
        QTRY_VERIFY(holds(u"70"_s));
        QVERIFY(!find<QPushButton>(u"publishedRuler"_s)->isVisible());
        m_session->undoStack()->redo();
        QTRY_VERIFY(find<QPushButton>(u"publishedRuler"_s)->isVisible());
        QTest::mouseClick(find<QPushButton>(u"publishedRuler"_s), Qt::LeftButton);
        QVERIFY(m_session->catalogue().ruler.isPublished());
        QCOMPARE(m_session->undoStack()->undoText(), u"Judge by the published weights"_s);
    }

    void privacyNamesTheFiles() { QVERIFY(shows(m_session->workspacePath())); }

private:
    template <class T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    bool shows(const QString &text)
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    void choose(const QString &setting, const QString &choice)
    {
        for (auto *box : m_page->findChildren<QComboBox *>())
            if (box->accessibleName() == setting) {
                box->setCurrentText(choice);
                QCOMPARE(box->currentText(), choice);
                Q_EMIT box->activated(box->currentIndex());
                return;
            }
        QFAIL(qPrintable(setting));
    }

    Catalogue m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
