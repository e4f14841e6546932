// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slidesetter.h"

#include "reports/documentwriters.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double letter = 0.54; ///< width of a usual letter as a share of the size
constexpr double lineHeight = 1.3;
constexpr double rowSize = 22;
constexpr qsizetype longestCell = 120;

struct SlideSetterText
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

QString shortened(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.left(longest - 1).trimmed() + u'…' : text;
}

/// Speech has a line for each thing that is seen.
void say(Slide &slide, const QString &text)
{
    if (!text.isEmpty())
        slide.speech += (slide.speech.isEmpty() ? u""_s : u"\n"_s) + text;
}

} // namespace

SlideSetter::SlideSetter(Slide &slide)
    : m_slide(slide)
{}

int SlideSetter::linesOf(const QString &text, double width, double size)
{
    const auto letters = qsizetype(std::max(1.0, width / (size * letter)));
    int lines = 1;
    qsizetype used = 0;
    for (const QString &word : text.split(u' ')) {
        if (used > 0 && used + word.size() > letters) {
            ++lines;
            used = 0;
        }
        lines += int(word.size() / (letters + 1));
        used += word.size() % (letters + 1) + 1;
    }
    return lines;
}

void SlideSetter::title(const QString &words, const QString &subtitle)
{
    m_slide.title = words;
    const double wide = right - left;
    const double size = linesOf(words, wide, 50) > 1 ? 38 : 50;
    const int lines = std::min(2, linesOf(words, wide, size));
    text({left, 56, wide, lines * size * lineHeight}, shortened(words, 130), size, PaperInk::Text, true);
    m_y = 56 + lines * size * lineHeight + 8;
    if (!subtitle.isEmpty()) {
        const int rows = std::min(2, linesOf(subtitle, wide, 24));
        text({left, m_y, wide, rows * 24 * lineHeight}, shortened(subtitle, 220), 24, PaperInk::Second);
        m_y += rows * 24 * lineHeight;
    }
    m_y = std::max(m_y + 24, top);
}

void SlideSetter::foot(const ReportDocument &document, qsizetype number, qsizetype count)
{
    const QString speech = m_slide.speech;
    box({0, 0, 9, Slide::size.height()}, PaperInk::Brand);
    path({{left, 830}, {right, 830}}, PaperInk::Hair, 2, false, false);
    const bool logo = !document.control.logo.isEmpty();
    if (logo)
        m_slide.marks.append({SlideMark::Kind::Picture, {left, 842, 120, 36}});
    QStringList words{document.control.title};
    for (const QString &part : {document.control.client, document.control.confidentiality})
        if (!part.isEmpty())
            words << part;
    const double from = logo ? left + 140 : left;
    text({from, 846, 1140 - from, 28}, shortened(words.join(u" · "_s), 110), 18, PaperInk::Second);
    text({right - 200, 846, 200, 28}, SlideSetterText::tr("%1 of %2").arg(number).arg(count), 18, PaperInk::Second,
         false, SlideMark::Align::End);
    m_slide.speech = speech;
}

void SlideSetter::text(const QRectF &place, const QString &words, double size, PaperInk ink, bool strong,
                       SlideMark::Align align)
{
    if (words.isEmpty())
        return;
    m_slide.marks.append({SlideMark::Kind::Text, place, words, size, strong, align, ink});
    say(m_slide, words);
}

void SlideSetter::area(const QList<QPointF> &points, PaperInk ink, SlideMark::Kind kind)
{
    SlideMark mark{kind, {}};
    mark.ink = ink;
    mark.points = points;
    m_slide.marks.append(mark);
}

void SlideSetter::box(const QRectF &place, PaperInk ink, SlideMark::Kind kind)
{
    if (place.width() > 0)
        area({place.topLeft(), place.topRight(), place.bottomRight(), place.bottomLeft()}, ink, kind);
}

void SlideSetter::path(const QList<QPointF> &points, PaperInk ink, double width, bool dashed, bool closed)
{
    SlideMark mark{SlideMark::Kind::Path, {}};
    mark.ink = ink;
    mark.points = points;
    mark.width = width;
    mark.dashed = dashed;
    mark.closed = closed;
    m_slide.marks.append(mark);
}

void SlideSetter::more(qsizetype count)
{
    text({left, m_y + 6, right - left, 30}, SlideSetterText::tr("and %n more in the report", nullptr, int(count)), 20,
         PaperInk::Second);
}

void SlideSetter::operator()(const ReportParagraph &paragraph)
{
    const double size = 28;
    const int lines = linesOf(paragraph.text, right - left, size);
    const double high = lines * size * lineHeight;
    if (m_y + high > bottom)
        return;
    text({left, m_y, right - left, high}, paragraph.text, size, PaperInk::Text, paragraph.strong);
    m_y += high + 16;
}

void SlideSetter::operator()(const ReportList &list)
{
    int number = 0;
    for (const QString &item : list.items) {
        const QString words = (list.numbered ? QString::number(number + 1) + u". " : u"• "_s) + item;
        const double high = linesOf(words, right - left, 26) * 26 * lineHeight;
        if (m_y + high > bottom - 40) {
            more(list.items.size() - number);
            return;
        }
        text({left, m_y, right - left, high}, words, 26);
        m_y += high + 12;
        ++number;
    }
}

void SlideSetter::operator()(const ReportScores &scores)
{
    const double high = std::min(100.0, (bottom - m_y) / double(std::max(qsizetype(1), scores.scores.size())));
    for (const ReportScore &score : scores.scores) {
        text({left, m_y, 310, 36}, score.label, 26, PaperInk::Text, true);
        bar(score, {left + 320, m_y + 8, 740, 22});
        text({left + 1090, m_y, 350, 36}, figureText(score), 26, PaperInk::Text, true);
        text({left + 320, m_y + 40, 1120, 28}, shortened(score.note, 110), 20, PaperInk::Second);
        m_y += high;
    }
}

void SlideSetter::operator()(const ReportTable &table)
{
    double shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.share;
    const double gap = 20;
    const auto row = [&](const QStringList &cells, PaperInk ink, double high) {
        double x = left;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const double wide = (right - left) * table.columns[i].share / shares;
            text({x, m_y, wide - gap, high}, shortened(cells.value(i), longestCell), rowSize, ink, false,
                 table.columns[i].number ? SlideMark::Align::End : SlideMark::Align::Start);
            x += wide;
        }
        m_y += high + 6;
        path({{left, m_y}, {right, m_y}}, PaperInk::Hair, 1.5, false, false);
        m_y += 8;
    };
    QStringList titles;
    for (const ReportTable::Column &column : table.columns)
        titles << column.title;
    const auto heightOf = [&](const QStringList &cells) {
        int lines = 1;
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            lines = std::max(lines, linesOf(shortened(cells.value(c), longestCell),
                                            (right - left) * table.columns[c].share / shares - gap, rowSize));
        return lines * rowSize * lineHeight;
    };
    row(titles, PaperInk::Second, heightOf(titles));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const double high = heightOf(table.rows[i]);
        if (m_y + high + 50 > bottom) {
            more(table.rows.size() - i);
            return;
        }
        row(table.rows[i], PaperInk::Text, high);
    }
    m_y += 16;
}

} // namespace sextant
