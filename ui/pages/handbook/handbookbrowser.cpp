// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handbook/handbookbrowser.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int cell = 6;
constexpr int lineSpacing = 125;     ///< percent
constexpr qsizetype mostMarks = 500; ///< a single letter is everywhere

/// The importer of Markdown knows only relative sizes and no distances; the handbook has our own.
void dressBlocks(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat place = block.blockFormat();
        place.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
        place.setTopMargin(level > 1 ? scaled(20) : 0);
        place.setBottomMargin(scaled(block.textList() ? 3 : 8));
        QTextCursor cursor(block);
        cursor.setBlockFormat(place);
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setFont(typeFont(level == 1 ? Type::Title : Type::H2));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        // Set, not merged: the format that is there shrinks or grows every font.
        cursor.setCharFormat(letters);
    }
}

void dressTables(QTextFrame &frame)
{
    for (QTextFrame *child : frame.childFrames())
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(cell);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(tokens().line.border);
            format.setTopMargin(scaled(8));
            table->setFormat(format);
        }
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HandbookBrowser::follow);
    connect(&Theme::instance(), &Theme::changed, this, &HandbookBrowser::dress);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &)
{
    // Given nothing, the text layout of Qt reads pictures from the disk by itself.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return type == QTextDocument::ImageResource ? QVariant(nothing) : QVariant(QString());
}

void HandbookBrowser::setPage(const QString &title, const QString &markdown)
{
    setAccessibleName(title);
    m_markdown = markdown;
    dress();
    verticalScrollBar()->setValue(0);
}

void HandbookBrowser::dress()
{
    const int at = verticalScrollBar()->value();
    document()->setDefaultFont(typeFont(Type::Body));
    document()->setDocumentMargin(scaled(24));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    dressBlocks(*document());
    dressTables(*document()->rootFrame());
    moveCursor(QTextCursor::Start); // writing left it at the end, and showing the widget scrolls to where it is
    verticalScrollBar()->setValue(at);
    mark(m_words);
}

void HandbookBrowser::mark(const QString &words)
{
    m_words = words;
    QList<ExtraSelection> marks;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(document());
        while (marks.size() < mostMarks && !(at = document()->find(word, at)).isNull()) {
            ExtraSelection one;
            one.cursor = at;
            one.format.setBackground(tokens().bg.codeMark);
            marks << one;
        }
    }
    setExtraSelections(marks);
}

void HandbookBrowser::follow(const QUrl &link)
{
    if (link.isRelative() && link.path().endsWith(u".md"_s))
        Q_EMIT pageRequested(link.path().chopped(3));
}

} // namespace sextant
