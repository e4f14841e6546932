// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/copytable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPainter>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pictureScale = 2; ///< sharp in documents too
constexpr qsizetype mostRows = 1'000'000;

struct CopyTableText
{
    Q_DECLARE_TR_FUNCTIONS(CopyTable)
};

QList<int> columnsOf(const QAbstractItemModel &model)
{
    QList<int> named;
    for (int column = 0; column < model.columnCount(); ++column)
        if (!model.headerData(column, Qt::Horizontal).toString().isEmpty())
            named << column;
    if (named.isEmpty())
        for (int column = 0; column < model.columnCount(); ++column)
            named << column;
    return named;
}

void gather(QModelIndexList &rows, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent) && rows.size() < mostRows; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows << index;
        gather(rows, model, index);
    }
}

QString lineOf(const QStringList &cells, TableForm form)
{
    QStringList written;
    for (const QString &cell : cells)
        written << (form == TableForm::Csv ? csvCell(cell) : QString(cell).replace(u'\t', u' ').replace(u'\n', u' '));
    return written.join(form == TableForm::Csv ? u',' : u'\t');
}

QModelIndexList selectedRows(const QAbstractItemView &view)
{
    QModelIndexList all;
    gather(all, *view.model(), {});
    QModelIndexList rows;
    for (const QModelIndex &row : std::as_const(all))
        if (view.selectionModel()->rowIntersectsSelection(row.row(), row.parent()))
            rows << row;
    return rows;
}

void copyTable(const QAbstractItemView &view, bool all, TableForm form)
{
    if (view.model())
        QApplication::clipboard()->setText(
            tableText(*view.model(), all ? QModelIndexList() : selectedRows(view), form));
}

QAction *add(QWidget *owner, const char *name, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, owner, run);
    owner->addAction(action);
    owner->setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    bool number = false;
    text.toDouble(&number);
    static const QString dangerous = u"=+-@\t\r"_s;
    if (!number && !cell.isEmpty() && dangerous.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                        cell.contains(u'\'');
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString tableText(const QAbstractItemModel &model, const QModelIndexList &rows, TableForm form)
{
    const QList<int> columns = columnsOf(model);
    QModelIndexList written = rows;
    if (written.isEmpty())
        gather(written, model, {});
    QStringList names;
    for (const int column : columns)
        names << model.headerData(column, Qt::Horizontal).toString();
    QStringList lines{lineOf(names, form)};
    for (const QModelIndex &row : std::as_const(written)) {
        QStringList cells;
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString();
        lines << lineOf(cells, form);
    }
    return lines.join(form == TableForm::Csv ? u"\r\n"_s : u"\n"_s) + (form == TableForm::Csv ? u"\r\n"_s : u"\n"_s);
}

void addCopyActions(QAbstractItemView *view)
{
    add(view, "copyRows", CopyTableText::tr("Copy"), [view] {
        copyTable(*view, false, TableForm::Text);
    })->setShortcut(QKeySequence::Copy);
    add(view, "copyAll", CopyTableText::tr("Copy the whole table"),
        [view] { copyTable(*view, true, TableForm::Text); });
    add(view, "copyCsv", CopyTableText::tr("Copy as CSV"), [view] { copyTable(*view, false, TableForm::Csv); });
}

void addCopyActions(QWidget *owner, QWidget *chart, const QAbstractItemModel *figures)
{
    add(owner, "copyPicture", CopyTableText::tr("Copy the chart as a picture"), [chart] {
        QImage picture(chart->size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(pictureScale);
        picture.fill(chart->palette().color(QPalette::Base));
        chart->render(&picture, {}, {}, QWidget::DrawChildren);
        QApplication::clipboard()->setImage(picture);
    });
    add(owner, "copyFigures", CopyTableText::tr("Copy the figures"),
        [figures] { QApplication::clipboard()->setText(tableText(*figures, {}, TableForm::Text)); });
    add(owner, "copyCsv", CopyTableText::tr("Copy the figures as CSV"),
        [figures] { QApplication::clipboard()->setText(tableText(*figures, {}, TableForm::Csv)); });
}

} // namespace sextant
