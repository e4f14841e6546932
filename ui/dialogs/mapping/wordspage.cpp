// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/mappingpages.h"
#include "dialogs/mapping/trialview.h"
#include "importers/severityword.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

void emptyForm(QFormLayout *form)
{
    while (form->rowCount() > 0)
        form->removeRow(0);
}

/// Words that usually stand for something that is not open any more; only a first proposal.
bool soundsClosed(const QString &word)
{
    static const QStringList words{u"closed"_s,         u"fixed"_s,          u"resolved"_s,   u"done"_s,
                                   u"false positive"_s, u"false_positive"_s, u"accepted"_s,   u"ignored"_s,
                                   u"wontfix"_s,        u"won't fix"_s,      u"suppressed"_s, u"pass"_s,
                                   u"passed"_s,         u"duplicate"_s};
    return words.contains(word.toLower());
}

} // namespace

WordsPage::WordsPage(MappingDraft *draft, QWidget *parent)
    : QWizardPage(parent)
    , m_draft(draft)
    , m_scale(new QComboBox)
    , m_severities(new QFormLayout)
    , m_states(new QFormLayout)
    , m_statePart(new QWidget)
    , m_nothing(wrappedLabel(tr("No column gives a severity: all findings are unrated, which weighs as medium."),
                             Type::Body, Ink::Secondary))
{
    setTitle(tr("What do its words mean?"));
    setSubTitle(tr("What is not told here is unrated; Sextant never takes an unknown word for harmless."));
    m_scale->setObjectName(u"scale"_s);
    for (const auto &scale : names<Mapping::Scale>())
        m_scale->addItem(labelOf(scale.value), int(scale.value));
    connect(m_scale, qOverload<int>(&QComboBox::activated), this,
            [this](int at) { m_draft->setScale(Mapping::Scale(at)); });
    auto *content = new QWidget;
    auto *words = new QVBoxLayout(content);
    words->setContentsMargins(0, 0, 8, 0);
    auto *scale = new QFormLayout;
    scale->addRow(tr("The severity is given as"), m_scale);
    words->addLayout(scale);
    words->addWidget(m_nothing);
    words->addLayout(m_severities);
    auto *states = new QVBoxLayout(m_statePart);
    states->setContentsMargins(0, 8, 0, 0);
    states->addWidget(new TextLabel(tr("States that mean: not open"), Type::SmallStrong));
    states->addLayout(m_states);
    words->addWidget(m_statePart);
    words->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(scroll, 1);
    column->addWidget(new TrialView(draft), 1);
    connect(draft, &MappingDraft::tried, this, &WordsPage::showWords);
}

void WordsPage::initializePage()
{
    m_shown.clear();
    emptyForm(m_severities);
    emptyForm(m_states);
    m_scale->setCurrentIndex(int(m_draft->mapping().scale));
    showWords();
}

void WordsPage::showWords()
{
    const Mapping &mapping = m_draft->mapping();
    const bool hasSeverity = mapping.columns.contains(MappedField::Severity);
    m_nothing->setVisible(!hasSeverity);
    m_scale->setEnabled(hasSeverity);
    m_statePart->setVisible(mapping.columns.contains(MappedField::State));
    if (!m_draft->trial())
        return;
    // Taken once: telling about one word makes a new trial, and the rows stay where they are.
    const MappingTrial trial = *m_draft->trial();
    if (mapping.scale == Mapping::Scale::Words)
        for (const QString &word : trial.severityWords)
            addSeverity(word);
    for (const QString &word : trial.stateWords)
        addState(word);
}

void WordsPage::addSeverity(const QString &word)
{
    const QString key = u"severity "_s + word.toLower();
    if (m_shown.contains(key))
        return;
    m_shown << key;
    auto *choice = new QComboBox;
    choice->setObjectName(key);
    choice->setAccessibleName(tr("Severity of “%1”").arg(word));
    for (const auto &severity : names<Severity>())
        choice->addItem(labelOf(severity.value), int(severity.value));
    const Severity usual = severityOfWord(word.toStdString());
    choice->setCurrentIndex(int(m_draft->mapping().severities.value(word.toLower(), usual)));
    connect(choice, qOverload<int>(&QComboBox::activated), this,
            [this, word](int at) { m_draft->setSeverity(word, Severity(at)); });
    m_severities->addRow(new TextLabel(word, Type::Body), choice);
}

void WordsPage::addState(const QString &word)
{
    const QString key = u"state "_s + word.toLower();
    if (m_shown.contains(key))
        return;
    m_shown << key;
    auto *box = new QCheckBox(QString(word).replace(u'&', u"&&"_s));
    box->setObjectName(key);
    const bool proposed = soundsClosed(word);
    box->setChecked(proposed || m_draft->mapping().hiddenStates.contains(word.toLower()));
    connect(box, &QCheckBox::toggled, this, [this, word](bool on) { m_draft->setHidden(word, on); });
    m_states->addRow(box);
    if (proposed && !m_draft->mapping().hiddenStates.contains(word.toLower()))
        m_draft->setHidden(word, true);
}

} // namespace sextant
