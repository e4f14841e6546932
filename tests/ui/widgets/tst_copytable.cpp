// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copytable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

class TestCopyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model.clear();
        m_model.setHorizontalHeaderLabels({u"Name"_s, u"Points"_s});
        m_model.appendRow({new QStandardItem(u"Backups, daily"_s), new QStandardItem(u"-3.5"_s)});
        m_model.appendRow({new QStandardItem(u"=HYPERLINK(\"x\")"_s), new QStandardItem(u"7"_s)});
        m_model.appendRow({new QStandardItem(u"Two\nlines"_s), new QStandardItem(u"0"_s)});
    }

    void csvIsHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"plain"_s << u"plain"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quotes") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"\"'+cmd|' /C calc'!A0\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("negative number") << u"-3.5"_s << u"-3.5"_s;
        QTest::newRow("minus that is no number") << u"-3+x"_s << u"\"'-3+x\""_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void csvIsHarmless()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void wholeTableAsCsv()
    {
        QCOMPARE(tableText(m_model, {}, TableForm::Csv), u"Name,Points\r\n\"Backups, daily\",-3.5\r\n"
                                                         "\"'=HYPERLINK(\"\"x\"\")\",7\r\n\"Two\nlines\",0\r\n"_s);
    }

    void selectionAsText()
    {
        QTableView view;
        view.setModel(&m_model);
        addCopyActions(&view);
        view.show();
        view.setFocus();
        view.selectionModel()->select(m_model.index(2, 0), QItemSelectionModel::Select);
        view.findChild<QAction *>(u"copyRows"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"Name\tPoints\nTwo lines\t0\n"_s);
        view.findChild<QAction *>(u"copyAll"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 4);
    }

    void treesAreFlattened()
    {
        m_model.item(0)->appendRow({new QStandardItem(u"Child"_s), new QStandardItem(u"1"_s)});
        QVERIFY(tableText(m_model, {}, TableForm::Text).contains(u"Child\t1\n=HYPERLINK"_s));
    }

    void chartAsPicture()
    {
        QWidget owner;
        QWidget chart(&owner);
        chart.resize(120, 80);
        addCopyActions(&owner, &chart, &m_model);
        owner.findChild<QAction *>(u"copyPicture"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(240, 160));
        owner.findChild<QAction *>(u"copyCsv"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Name,Points"_s));
    }

private:
    QStandardItemModel m_model;
};

QTEST_MAIN(TestCopyTable)
#include "tst_copytable.moc"
