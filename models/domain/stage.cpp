// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stage.h"

namespace sextant {

std::optional<RiskByStage> riskByStage(QStringView letters)
{
    RiskByStage risk{};
    if (letters.size() != qsizetype(risk.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto at = QStringView(u"ADS").indexOf(letters[i]);
        if (at < 0)
            return std::nullopt;
        risk[std::size_t(i)] = RiskClass(at);
    }
    return risk;
}

template <>
std::span<const Name<Stage>> names<Stage>()
{
    static constexpr Name<Stage> table[] = {
        {Stage::Prototype, "prototype", QT_TRANSLATE_NOOP("names", "Prototype")},
        {Stage::ProofOfConcept, "poc", QT_TRANSLATE_NOOP("names", "Proof of concept")},
        {Stage::Mvp, "mvp", QT_TRANSLATE_NOOP("names", "MVP")},
        {Stage::Production, "production", QT_TRANSLATE_NOOP("names", "Production")},
    };
    return table;
}

template <>
std::span<const Name<RiskClass>> names<RiskClass>()
{
    static constexpr Name<RiskClass> table[] = {
        {RiskClass::Shortcut, "shortcut", QT_TRANSLATE_NOOP("names", "Shortcut")},
        {RiskClass::Debt, "debt", QT_TRANSLATE_NOOP("names", "Debt")},
        {RiskClass::ShipStopper, "ship-stopper", QT_TRANSLATE_NOOP("names", "Ship-stopper")},
    };
    return table;
}

template <>
std::span<const Name<Level>> names<Level>()
{
    static constexpr Name<Level> table[] = {
        {Level::Absent, "absent", QT_TRANSLATE_NOOP("names", "Absent")},
        {Level::AdHoc, "ad-hoc", QT_TRANSLATE_NOOP("names", "Ad hoc")},
        {Level::MvpSafe, "mvp-safe", QT_TRANSLATE_NOOP("names", "MVP-safe")},
        {Level::ProductionGrade, "production-grade", QT_TRANSLATE_NOOP("names", "Production-grade")},
        {Level::Proven, "proven", QT_TRANSLATE_NOOP("names", "Proven")},
    };
    return table;
}

} // namespace sextant
