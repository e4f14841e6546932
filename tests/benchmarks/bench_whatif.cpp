// SPDX-License-Identifier: GPL-3.0-or-later
// bench_whatif: milliseconds of the processor from a tick in the what-if to the painted figures, with the built-in
// catalogue and 10,000 pieces of evidence; median and slowest of 100 ticks on the score page and on the checklist.
// Beside them the same for Qt's own tree of check boxes with as many rows and columns, and the ratio. Run it with
// -platform offscreen or on a display.
#include "catalogue/catalogueloader.h"
#include "items/whatifmodel.h"
#include "pages/checklist/checkwhatif.h"
#include "pages/checklistpage.h"
#include "pages/score/whatifview.h"
#include "statistics/splitmix64.h"
#include "theme/theme.h"
#include "ui/pages/checklistproject.h"

#include <QAction>
#include <QApplication>
#include <QStandardItemModel>
#include <QTextStream>
#include <QTreeView>

#include <ctime>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int steps = 100;
constexpr QSize pageSize(1232, 780);

Profile everything(const Catalogue &catalogue)
{
    Profile profile;
    for (const ProfileQuestion &question : catalogue.profile)
        profile.insert(question.id, {Truth::Yes, u"bench"_s});
    return profile;
}

QList<Evidence> muchEvidence(const Catalogue &catalogue)
{
    QList<Evidence> all;
    SplitMix64 chance(1);
    for (int i = 0; i < 10000; ++i) {
        Evidence evidence;
        evidence.checkId = catalogue.checks.at(i % catalogue.checks.size()).id;
        evidence.kind = EvidenceKind(chance.next() % 6);
        evidence.value = double(chance.next() % 3) / 2;
        evidence.date = test::ChecklistProject::today().addDays(-qint64(chance.next() % 200));
        all << evidence;
    }
    return all;
}

/// From each step to its last pixel: layout and repaint are part of it.
std::vector<double> timed(const std::function<void(int)> &step)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i) {
        // Of the processor, so that what else runs on the machine does not count.
        const std::clock_t before = std::clock();
        step(i);
        QApplication::processEvents();
        times.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return times;
}

std::vector<double> scorePage(const Catalogue &catalogue, const Assessment &assessment)
{
    WhatIfView view;
    view.setAssessment(catalogue, assessment);
    view.resize(pageSize);
    view.show();
    QApplication::processEvents();
    WhatIfModel *model = view.model();
    return timed([model](int i) {
        const QModelIndex row = model->index(i % model->rowCount(), 0);
        const bool ticked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(row, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

std::vector<double> checklist(Session &session)
{
    ChecklistPage page(&session);
    page.resize(pageSize);
    page.show();
    auto *whatIf = page.findChild<CheckWhatIf *>();
    whatIf->action()->trigger();
    QApplication::processEvents();
    const QList<Gap> open = session.assessment().nextSteps;
    return timed([whatIf, &open](int i) { whatIf->toggle({open[i % open.size()].checkId}); });
}

std::vector<double> plainTree(int rows)
{
    constexpr int columns = 6;
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            auto *item = new QStandardItem(u"Title of check %1"_s.arg(row));
            item->setCheckable(column == 0);
            model.setItem(row, column, item);
        }
    QTreeView view;
    view.setModel(&model);
    view.resize(pageSize);
    view.show();
    QApplication::processEvents();
    return timed([&model, &view, rows](int i) {
        QStandardItem *item = model.item(i % rows);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        view.viewport()->update(); // as a change of all rows does
    });
}

double median(const std::vector<double> &times)
{
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::instance().apply(application);
    QTextStream output(stdout);
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 1;
    test::ChecklistProject project(*catalogue, muchEvidence(*catalogue), everything(*catalogue));
    const Assessment &assessment = project.session().assessment();
    const auto tell = [&output](const QString &what, const std::vector<double> &times) {
        output << what << ": median " << median(times) << " ms, slowest " << times.back() << " ms\n";
    };
    output << assessment.nextSteps.size() << " open checks, " << assessment.applicable() << " rows\n";
    const auto score = scorePage(*catalogue, assessment);
    const auto list = checklist(project.session());
    const auto plain = plainTree(assessment.applicable());
    tell(u"score page"_s, score);
    tell(u"checklist"_s, list);
    tell(u"Qt's own tree of boxes"_s, plain);
    output << "checklist to Qt's own tree: " << median(list) / median(plain) << '\n';
    return 0;
}
