// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/slides.h"

#include "reports/documentwriters.h"
#include "reports/slidesetter.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SlidesText
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

Slide cover(const ReportDocument &document)
{
    Slide slide;
    slide.id = u"cover"_s;
    SlideSetter setter(slide);
    if (!document.control.logo.isEmpty())
        slide.marks.append({SlideMark::Kind::Picture, {SlideSetter::left, 90, 400, 120}});
    slide.title = document.control.title;
    setter.text({SlideSetter::left, 270, 1400, 180}, document.control.title, 64, PaperInk::Text, true);
    double y = 480;
    for (const auto &[label, text] : controlLines(document)) {
        if (y > 780)
            break;
        setter.text({SlideSetter::left, y, 300, 34}, label, 24, PaperInk::Second);
        setter.text({SlideSetter::left + 310, y, 1120, 34}, text.left(90), 24);
        y += 40;
    }
    return slide;
}

Slide verdict(const ReportDocument &document)
{
    Slide slide;
    slide.id = u"verdict"_s;
    SlideSetter setter(slide);
    const ReportSummary &summary = document.summary;
    setter.title(document.headline, summary.reason);
    setter.ring(summary.product, {260, 390}, 160);
    setter.text({450, 300, 360, 44}, SlidesText::tr("Level %1 of 4").arg(summary.product.level), 32, PaperInk::Text,
                true);
    setter.text({450, 346, 360, 34}, summary.levelName, 24, PaperInk::Second);
    if (!summary.rulerMark.isEmpty())
        setter.text({450, 442, 360, 30}, summary.rulerMark, 24, PaperInk::Text, true);
    if (summary.product.score)
        setter.text(
            {450, 400, 360, 36},
            SlidesText::tr("could be %1 to %2")
                .arg(QString::number(qRound(summary.product.low)), QString::number(qRound(summary.product.high))),
            26, PaperInk::Text);
    setter.basis(summary, {SlideSetter::left, 600, 660, 34});
    setter.text({SlideSetter::left, 710, 700, 40},
                summary.stoppers > 0 ? SlidesText::tr("%n ship-stopper(s) are open", nullptr, summary.stoppers)
                                     : SlidesText::tr("No ship-stopper is open"),
                28, PaperInk::Text, true);
    setter.radar(summary.dimensions, {1170, 505}, 200);
    slide.hint = summary.known;
    return slide;
}

Slide ofSection(const ReportSection &section)
{
    Slide slide;
    slide.id = section.id;
    SlideSetter setter(slide);
    const bool told = !section.message.isEmpty() && section.message != section.title;
    setter.title(told ? section.message : section.title, told ? section.title : QString());
    for (const ReportBlock &block : section.blocks)
        std::visit(setter, block);
    return slide;
}

/// What the product would come to with some of the next steps done.
void addWhatIf(Slide &slide, const ReportSummary &summary, int stepsDone)
{
    if (stepsDone <= 0 || stepsDone >= summary.afterSteps.size())
        return;
    const ReportScore &then = summary.afterSteps[stepsDone];
    SlideSetter setter(slide);
    setter.text({SlideSetter::left, 745, 560, 36},
                SlidesText::tr("With the first %n step(s) done: %1", nullptr, stepsDone).arg(figureText(then)), 26,
                PaperInk::Text, true);
    setter.bar(then, {SlideSetter::left + 600, 752, 840, 24});
}

/// A section that has one sentence to say, mostly that there is nothing.
const ReportParagraph *onlySentence(const ReportSection &section)
{
    return section.blocks.size() == 1 ? std::get_if<ReportParagraph>(&section.blocks.first()) : nullptr;
}

/// Slides with one sentence each would be a talk about nothing.
Slide ofSentences(const QList<ReportSection> &sections)
{
    Slide slide;
    slide.id = u"further"_s;
    SlideSetter setter(slide);
    setter.title(SlidesText::tr("Said in one sentence each"));
    ReportList list;
    for (const ReportSection &section : sections)
        list.items << u"%1: %2"_s.arg(section.title, onlySentence(section)->text);
    setter(list);
    return slide;
}

Slide measured(const ReportDocument &document)
{
    Slide slide;
    slide.id = u"method"_s;
    SlideSetter setter(slide);
    setter.title(SlidesText::tr("How this was measured"));
    setter(ReportParagraph{document.notice, true});
    setter(ReportParagraph{document.method, false});
    if (!document.summary.rulerMark.isEmpty())
        setter(ReportParagraph{document.notice, false});
    setter(ReportParagraph{
        SlidesText::tr("The lower bound of a score counts only what was seen in code, scans and builds. The "
                       "upper one is what it could be if everything unknown turned out well."),
        false});
    for (const QString &line : document.hidden)
        setter(ReportParagraph{line, false});
    return slide;
}

} // namespace

QList<Slide> slidesOf(const ReportDocument &document, int stepsDone)
{
    QList<Slide> slides{cover(document), verdict(document)};
    QList<ReportSection> sentences;
    for (const ReportSection &section : document.sections) {
        if (section.id == "verdict"_L1 || section.id == "introduction"_L1)
            continue;
        if (onlySentence(section))
            sentences << section;
        else
            slides << ofSection(section);
    }
    if (sentences.size() == 1)
        slides << ofSection(sentences.first());
    else if (!sentences.isEmpty())
        slides << ofSentences(sentences);
    for (Slide &slide : slides)
        if (slide.id == "steps"_L1)
            addWhatIf(slide, document.summary, stepsDone);
    slides << measured(document);
    for (qsizetype i = 0; i < slides.size(); ++i)
        SlideSetter(slides[i]).foot(document, i + 1, slides.size());
    return slides;
}

} // namespace sextant
