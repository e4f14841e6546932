// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QTest>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesInOrder()
    {
        const auto squares = runParallel(5, [](std::size_t number) { return Result<int>(int(number * number)); });
        QVERIFY(squares);
        QCOMPARE(*squares, (std::vector<int>{0, 1, 4, 9, 16}));
    }

    void oneIsEnough()
    {
        const auto here = std::this_thread::get_id();
        const auto alone = runParallel(1, [](std::size_t) { return Result(std::this_thread::get_id()); });
        QCOMPARE(alone->size(), 1u);
        QVERIFY(alone->front() == here);
    }

    void firstFailureIsTold()
    {
        std::atomic<int> ended = 0;
        const auto failed = runParallel(4, [&ended](std::size_t number) {
            const Status status = number % 2 == 0 ? done() : Status(inputError(u"Number %1"_s.arg(number)));
            ++ended;
            return status;
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().what, u"Number 1"_s);
        QCOMPARE(ended.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
