// SPDX-License-Identifier: GPL-3.0-or-later
// bench_whatif: milliseconds from a tick in the what-if to the painted figures, with the built-in catalogue and 10,000
// pieces of evidence; median and slowest of 100 ticks. Run it with -platform offscreen or on a display.
#include "catalogue/catalogueloader.h"
#include "items/whatifmodel.h"
#include "pages/score/whatifview.h"
#include "statistics/splitmix64.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

AssessmentInput largeInput(const Catalogue &catalogue)
{
    AssessmentInput input;
    input.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    for (const ProfileQuestion &question : catalogue.profile)
        input.profile.insert(question.id, {Truth::Yes, u"bench"_s});
    SplitMix64 chance(1);
    for (int i = 0; i < 10000; ++i) {
        Evidence evidence;
        evidence.checkId = catalogue.checks.at(i % catalogue.checks.size()).id;
        evidence.kind = EvidenceKind(chance.next() % 6);
        evidence.value = double(chance.next() % 3) / 2;
        evidence.date = input.now.addDays(-qint64(chance.next() % 200));
        input.evidence << evidence;
    }
    return input;
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
    WhatIfView view;
    view.setAssessment(*catalogue, assess(*catalogue, largeInput(*catalogue)));
    view.resize(1232, 780);
    view.show();
    QApplication::processEvents();
    WhatIfModel *model = view.model();
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const QModelIndex row = model->index(i % model->rowCount(), 0);
        const bool ticked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QElapsedTimer timer;
        timer.start();
        model->setData(row, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        QApplication::processEvents(); // layout and repaint
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    output << model->rowCount() << " open checks; median " << times[50] << " ms, slowest " << times.back() << " ms\n";
    return 0;
}
