// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/moneystep.h"

#include "decision/signalwords.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double mostDays = 100'000;
constexpr double mostMoney = 100'000'000;
constexpr double daysInMonth = 30.4375;
constexpr double usualTeam = 2;
constexpr double usualRate = 650;

} // namespace

MoneyStep::MoneyStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Money and time"),
                   tr("Three figures a way: one time in ten it takes less than the low one, one time in ten more than "
                      "the high one."))
    , m_content(new QWidget)
{
    auto *with = new QCheckBox(tr("Weigh money and time as well"));
    with->setObjectName(u"withMoney"_s);
    auto *thumb = new Button(tr("Start from the rule of thumb"), ButtonKind::Secondary);
    thumb->setObjectName(u"ruleOfThumb"_s);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(wrappedLabel(
        tr("The rule of thumb says eight weeks to harden against eight months to rebuild. It is a place to start and "
           "knows nothing of your product: put your own figures in its place."),
        Type::Small, Ink::Secondary));
    content->addWidget(thumb, 0, Qt::AlignLeft);
    content->addWidget(buildEfforts());
    content->addWidget(buildMoney());
    content->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(with);
    layout->addWidget(scroll);
    connect(with, &QCheckBox::clicked, this, [this](bool on) {
        decision()->change(
            [on](DecisionDraft &draft) { draft.money = on ? std::optional(DraftMoney()) : std::nullopt; });
    });
    connect(thumb, &QPushButton::clicked, this, [this] {
        decision()->change([](DecisionDraft &draft) {
            const DraftMoney before = draft.money.value_or(DraftMoney());
            DraftMoney money = ruleOfThumb(usualTeam, before.dayRate > 0 ? before.dayRate : usualRate);
            money.runwayDays = before.runwayDays;
            money.reserve = before.reserve;
            money.incidentCostPerMonth = before.incidentCostPerMonth;
            money.opportunityPerWeek = before.opportunityPerWeek;
            for (std::size_t i = 0; i < optionCount; ++i)
                money.undertakings[i].upkeep = before.undertakings[i].upkeep;
            draft.money = money;
        });
    });
    connect(wizard, &DecisionWizard::draftChanged, this, [this, with] {
        with->setChecked(decision()->draft().money.has_value());
        refresh();
    });
    with->setChecked(wizard->draft().money.has_value());
    refresh();
}

QDoubleSpinBox *MoneyStep::field(const QString &name, double greatest, int decimals, double scale,
                                 std::function<double &(DraftMoney &)> of)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, greatest);
    box->setDecimals(decimals);
    box->setGroupSeparatorShown(true);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, of, scale](double shown) {
        decision()->change([&](DecisionDraft &draft) {
            if (draft.money)
                of(*draft.money) = shown / scale;
        });
    });
    m_fields << Field{box, std::move(of), scale};
    return box;
}

QWidget *MoneyStep::buildEfforts()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 8, 0, 8);
    const QStringList heads{QString(),    tr("Low, days"),    tr("Likely, days"),    tr("High, days"),
                            tr("People"), tr("Their day, %"), tr("Features stop, %")};
    for (int column = 0; column < int(heads.size()); ++column)
        grid->addWidget(new TextLabel(heads[column], Type::Small, Ink::Secondary), 0, column);
    grid->setColumnStretch(0, 1);
    for (const auto &option : names<Option>())
        addOption(grid, 1 + 2 * int(option.value), option.value);
    return widget;
}

void MoneyStep::addOption(QGridLayout *grid, int row, Option option)
{
    const auto i = std::size_t(option);
    const QString words = optionWords(option);
    const auto name = [&words](const QString &what) { return u"%1: %2"_s.arg(words, what); };
    const auto add = [&](int column, const QString &what, double greatest, int decimals, double scale,
                         double DraftUndertaking::*member) {
        QDoubleSpinBox *box = field(name(what), greatest, decimals, scale, [i, member](DraftMoney &money) -> double & {
            return money.undertakings[i].*member;
        });
        box->setObjectName(u"%1/%2"_s.arg(idOf(option)).arg(column));
        grid->addWidget(box, row, column);
    };
    grid->addWidget(new TextLabel(words, Type::BodyStrong), row, 0);
    add(1, tr("low estimate in days"), mostDays, 0, 1, &DraftUndertaking::low);
    add(2, tr("likely estimate in days"), mostDays, 0, 1, &DraftUndertaking::likely);
    add(3, tr("high estimate in days"), mostDays, 0, 1, &DraftUndertaking::high);
    add(4, tr("people"), 1000, 1, 1, &DraftUndertaking::team);
    add(5, tr("share of their day in percent"), 100, 0, 100, &DraftUndertaking::focus);
    add(6, tr("share of feature work that stops in percent"), 100, 0, 100, &DraftUndertaking::freeze);
    auto *troubles = new QVBoxLayout;
    for (const QString &field : {u"effort/"_s, u"team/"_s, u"focus/"_s})
        troubles->addWidget(troubleLabel(field + idOf(option)));
    grid->addLayout(troubles, row + 1, 1, 1, 6);
}

QWidget *MoneyStep::buildMoney()
{
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &id, const QString &name, double greatest, int decimals, double scale,
                         double DraftMoney::*member) {
        QDoubleSpinBox *box =
            field(name, greatest, decimals, scale, [member](DraftMoney &money) -> double & { return money.*member; });
        box->setObjectName(id);
        form->addRow(name, box);
        return box;
    };
    add(u"dayRateField"_s, tr("A day of work costs"), mostMoney, 0, 1, &DraftMoney::dayRate);
    form->addRow(QString(), troubleLabel(u"day-rate"_s));
    add(u"runwayField"_s, tr("The money lasts, months"), 1200, 1, 1 / daysInMonth, &DraftMoney::runwayDays);
    form->addRow(QString(), troubleLabel(u"runway"_s));
    add(u"reserveField"_s, tr("Kept in reserve, %"), 90, 0, 100, &DraftMoney::reserve);
    add(u"incidentField"_s, tr("Incidents cost a month"), mostMoney, 0, 1, &DraftMoney::incidentCostPerMonth);
    add(u"opportunityField"_s, tr("A week without features costs"), mostMoney, 0, 1, &DraftMoney::opportunityPerWeek);
    const std::array<QString, optionCount> upkeep{tr("Upkeep a month, once hardened"),
                                                  tr("Upkeep a month, once replaced piece by piece"),
                                                  tr("Upkeep a month, once rebuilt")};
    for (std::size_t i = 0; i < optionCount; ++i) {
        QDoubleSpinBox *box = field(upkeep[i], mostMoney, 0, 1,
                                    [i](DraftMoney &money) -> double & { return money.undertakings[i].upkeep; });
        box->setObjectName(u"upkeep/"_s + idOf(Option(i)));
        form->addRow(upkeep[i], box);
    }
    return widget;
}

void MoneyStep::refresh()
{
    const bool with = decision()->draft().money.has_value();
    m_content->setEnabled(with);
    DraftMoney money = decision()->draft().money.value_or(DraftMoney());
    for (const Field &field : std::as_const(m_fields)) {
        const double shown = field.of(money) * field.scale;
        if (std::abs(field.box->value() - shown) < std::pow(10, -field.box->decimals()) / 2)
            continue;
        const QSignalBlocker blocker(field.box);
        field.box->setValue(shown);
    }
    Q_EMIT completeChanged();
}

bool MoneyStep::isComplete() const
{
    if (!decision()->draft().money)
        return true;
    return std::ranges::none_of(troublesOf(decision()->draft()), [](const DraftTrouble &trouble) {
        return trouble.field != u"person" && trouble.field != u"answers" && !trouble.field.startsWith(u"reason/");
    });
}

} // namespace sextant
