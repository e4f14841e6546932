// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <optional>

namespace sextant {

/// One thing that was looked for in a repository, and what came of it. Checks are judged from facts, not from files.
struct Fact
{
    enum class Outcome : quint8 {
        Found,
        NotFound,      ///< looked everywhere it could be, and it is not there
        NotObservable, ///< there was nothing to look at; says nothing about any check
    };

    /// "dep:ORM", "file:CI", "text:HEALTH", "glob:…" as detectors name it, or "git:truck_factor" for a measured value.
    QString id;
    Outcome outcome = Outcome::NotObservable;
    std::optional<double> value; ///< of a measured fact, in the unit that the metric documents
    int count = 0;               ///< places in all; places holds the first ones
    QList<Place> places;         ///< ordered by path and line, at most Fact::placesKept
    QString note;                ///< what was found, or why it could not be seen; plain text

    static constexpr int placesKept = 20;
    bool operator==(const Fact &) const = default;
};

/// Something the inspection did not read, and why. Silence would look like a clean result.
struct NotObserved
{
    QString what;
    QString why;
    int count = 1;

    bool operator==(const NotObserved &) const = default;
};

} // namespace sextant
