// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: draws the checklist with the built-in catalogue into PNG files, for people to look at.
#include "catalogue/catalogueloader.h"
#include "checklistproject.h"
#include "pages/checklist/checktree.h"
#include "pages/checklistpage.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;
using namespace sextant::test;

namespace {

QList<Evidence> evidenceFor(const Catalogue &catalogue)
{
    QList<Evidence> evidence;
    int number = 0;
    for (const Check &check : catalogue.checks) {
        const int turn = ++number % 7;
        if (turn == 1 || turn == 4)
            evidence << seen(check.id, 0, u"No sign of it in 214 files"_s);
        if (turn == 2 || turn == 5)
            evidence << seen(check.id, turn == 2 ? 1 : 0.5, u"Found in the pipeline definition"_s);
        if (!evidence.isEmpty() && turn == 5)
            evidence.last().places = {{u".github/workflows/deploy.yml"_s, 41, u"a41c9e2f00"_s, u"run: npm test"_s},
                                      {u"infra/database.tf"_s, 12, u"a41c9e2f00"_s, u"backup_retention = 7"_s}};
    }
    return evidence;
}

void answerSome(Session &session)
{
    const QString people[] = {u"Tomas Okafor"_s, u"Priya Nair"_s, u"Mara Lindqvist"_s};
    int number = 0;
    for (const Check &check : session.catalogue().checks) {
        const int turn = ++number % 9;
        if (turn == 1 || turn == 3)
            session.answer({check.id}, {.value = turn == 1 ? AnswerValue::Yes : AnswerValue::Partly,
                                        .note = u"Yes, we do it every month."_s,
                                        .owner = people[number % 3],
                                        .due = QDate(2026, 11, 12).addDays(number)});
        if (number > 60)
            break;
    }
}

bool save(QWidget &page, const QString &path)
{
    QCoreApplication::processEvents();
    return page.grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"checklist"_s);
    const auto catalogue = loadBuiltInCatalogue();
    if (!folder.mkpath(u"."_s) || !catalogue)
        return 4;
    Theme::instance().apply(application);
    ChecklistProject project(*catalogue, evidenceFor(*catalogue),
                             {{u"db"_s, {Truth::Yes, u"Mara"_s}}, {u"login"_s, {Truth::Yes, u"Mara"_s}}});
    answerSome(project.session());
    ChecklistPage page(&project.session());
    bool done = true;
    for (const auto &[choice, name] :
         {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        Theme::instance().setChoice(choice);
        page.goTo({.page = u"checklist"_s, .checkId = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString()});
        page.resize(1232, 816);
        page.show();
        done = save(page, folder.filePath(u"checklist-%1-1232.png"_s.arg(name))) && done;
        page.resize(968, 556);
        done = save(page, folder.filePath(u"checklist-%1-968.png"_s.arg(name))) && done;
        QMetaObject::invokeMethod(page.findChild<CheckTree *>(), "opened", Q_ARG(bool, false));
        done = save(page, folder.filePath(u"checklist-%1-968-sheet.png"_s.arg(name))) && done;
    }
    page.goTo({.page = u"checklist"_s, .filter = u"class:ship-stopper,debt is:fail,unproven"_s});
    page.resize(1232, 816);
    done = save(page, folder.filePath(u"checklist-filtered.png"_s)) && done;
    return done ? 0 : 4;
}
