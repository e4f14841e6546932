// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/filepane.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/clearlayout.h"
#include "widgets/codetext.h"
#include "widgets/elidedlabel.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostListed = 200;
constexpr int mostMarksListed = 12;

} // namespace

FilePane::FilePane(QWidget *parent)
    : QFrame(parent)
    , m_title(new ElidedLabel({}, Type::H2))
    , m_facts(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_message(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_code(new CodeText)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_close(iconButton(u"close"_s, tr("Close (Esc)")))
{
    setAccessibleName(tr("What stands behind the figure"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_rows->setContentsMargins(16, 8, 16, 16);
    m_rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(16, 0, 16, 0);
    texts->addWidget(m_facts);
    texts->addWidget(m_message);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(head);
    all->addLayout(texts);
    all->addWidget(m_code, 3);
    all->addWidget(scroll, 2);
    connect(m_close, &QToolButton::clicked, this, &FilePane::closed);
}

void FilePane::clear()
{
    clearLayout(m_rows);
}

void FilePane::expect(const QString &path, const QString &facts)
{
    m_path = path;
    m_title->setText(path);
    m_facts->setText(facts);
    m_message->setText(tr("Reading the repository…"));
    m_message->show();
    m_code->hide();
    clear();
    m_close->setFocus();
}

void FilePane::show(const FileView &view)
{
    if (view.path != m_path)
        return;
    m_message->setText(view.unreadable);
    m_message->setVisible(!view.unreadable.isEmpty());
    QList<int> lines;
    for (const FileView::Mark &mark : view.marks)
        lines << mark.line;
    m_code->setCode(view.text, lines);
    m_code->setAccessibleName(tr("%1 at commit %2").arg(view.path, view.commit.left(7)));
    m_code->setVisible(!view.text.isEmpty());
    if (!lines.isEmpty())
        m_code->goToLine(lines.front());
    clear();
    addMarks(view.marks);
    addCommits(view.log, view.logUnreadable);
    m_rows->addStretch();
}

void FilePane::addMarks(const QList<FileView::Mark> &marks)
{
    if (marks.isEmpty())
        return;
    m_rows->addWidget(new TextLabel(tr("%n marked line(s)", nullptr, int(marks.size())), Type::H3));
    for (const FileView::Mark &mark : marks.first(std::min<qsizetype>(marks.size(), mostMarksListed))) {
        auto *row = new ListRow({{}, {}, mark.why, {}, tr("line %1").arg(mark.line)});
        connect(row, &QAbstractButton::clicked, m_code, [this, line = mark.line] {
            m_code->goToLine(line);
            m_code->setFocus();
        });
        m_rows->addWidget(row);
    }
    m_rows->addSpacing(16);
}

void FilePane::addCommits(const PathLog &log, const QString &unreadable)
{
    m_rows->addWidget(new TextLabel(log.more ? tr("The newest %n commit(s)", nullptr, int(log.commits.size()))
                                             : tr("%n commit(s)", nullptr, int(log.commits.size())),
                                    Type::H3));
    if (!unreadable.isEmpty())
        m_rows->addWidget(wrappedLabel(unreadable, Type::Body, Ink::Secondary));
    if (log.cut)
        m_rows->addWidget(
            wrappedLabel(tr("The clone is shallow: older commits are not here."), Type::Small, Ink::Secondary));
    for (const PathCommit &commit : log.commits) {
        ListEntry entry;
        entry.title = commit.subject;
        entry.detail =
            tr("%1, %2, commit %3")
                .arg(QLocale().toString(commit.at.date(), u"d MMM yyyy"_s), commit.author, commit.commit.left(7));
        entry.opens = false;
        m_rows->addWidget(new ListRow(entry));
    }
}

void FilePane::showList(const QString &title, const QString &facts, const QStringList &paths)
{
    m_path.clear();
    m_title->setText(title);
    m_facts->setText(facts);
    m_message->hide();
    m_code->hide();
    clear();
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), mostListed))) {
        auto *row = new ListRow({path, {}, path, {}, {}});
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT pathActivated(path); });
        m_rows->addWidget(row);
    }
    if (paths.size() > mostListed)
        m_rows->addWidget(
            wrappedLabel(tr("%n more", nullptr, int(paths.size()) - mostListed), Type::Small, Ink::Secondary));
    m_rows->addStretch();
    m_close->setFocus();
}

void FilePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens().line.hair);
}

void FilePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sextant
