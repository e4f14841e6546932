// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include <QtTest>

using namespace sextant;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInLoads()
    {
        const auto catalogue = loadBuiltInCatalogue();
        QVERIFY2(bool(catalogue), catalogue ? "" : qPrintable(catalogue.error().message()));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
