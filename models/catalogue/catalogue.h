// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/documentset.h"
#include "domain/dimension.h"
#include "domain/finding.h"
#include "domain/ruler.h"
#include "domain/stage.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace sextant {

/// What finding, or not finding, a sign says about a check (class strength s of the scoring method).
enum class SignClass : quint8 {
    Direct,         ///< the thing itself: 1.00 found, 0.80 absent
    Indirect,       ///< usually goes with it: 0.60, 0.25
    Hint,           ///< a trace: 0.30, 0.10
    Counterexample, ///< refutes when found: 1.00, 0.20
};

/// One fact that a detector needs, such as "dep:ORM", "text:HEALTH" or "git:truck_factor>=2".
struct FactCondition
{
    enum class Comparison : quint8 { Found, AtLeast, AtMost, Above, Below };

    QString factId; ///< without the comparison
    Comparison comparison = Comparison::Found;
    double threshold = 0;

    bool operator==(const FactCondition &) const = default;
};

/// How facts of a repository turn into evidence for one check.
struct Detector
{
    enum class Meaning : quint8 { Yes, Partly, No };

    QString expression;         ///< as written in the catalogue; names the evidence's source
    QList<FactCondition> needs; ///< all of them
    Meaning meaning = Meaning::Yes;
    SignClass signClass = SignClass::Hint;

    bool operator==(const Detector &) const = default;
};

/// How imported findings turn into evidence for one check.
struct ScannerRule
{
    enum class Kind : quint8 {
        ZeroTolerance,  ///< no: an open finding high or worse; partly: an open medium; yes: a scan without either
        Counterexample, ///< any open finding medium or worse refutes; a clean scan says yes, weakly
        Presence,       ///< a dated scan of this class exists
    };

    Kind kind = Kind::ZeroTolerance;
    QList<FindingClass> classes;
    QList<int> cwes; ///< empty: every finding of the classes

    bool operator==(const ScannerRule &) const = default;
};

/// One question about a product. Texts are the English source; textOf() gives them in the program's language.
struct Check
{
    QString id; ///< stable for ever: "rel.restore-test"
    Dimension dimension = Dimension::Reliability;
    QString title; ///< the statement that is true when the check passes
    QString question;
    QString why;          ///< one plain sentence for somebody who does not write code
    QStringList howToFix; ///< steps
    QString doneWhen;     ///< what proof settles it
    QString smallTeam;    ///< a smaller alternative for one or two people; may be empty
    double weight = 5;    ///< 2.5, 5, 7.5 or 10
    RiskByStage risk{};
    QString applies;                    ///< condition over profile questions: "always", "db and login"
    int maxAgeDays = 90;                ///< evidence counts in full up to this age
    std::array<double, 3> effortDays{}; ///< low, likely, high; engineer-days at 20,000 lines
    bool needsSenior = false;
    QString phase;    ///< A audit, H harden, I infrastructure, D documentation, W operate and wait
    QString category; ///< C0 to C6
    QStringList prerequisites;
    QStringList goals;
    QStringList references;
    QList<Detector> detectors;
    QList<ScannerRule> scannerRules;
    bool productWide = false; ///< one repository that proves it proves it for the whole product
};

/// A question about the kind of product; its answer decides which checks apply.
struct ProfileQuestion
{
    QString id;
    QString question;
    QString help;
    QList<FactCondition> prefilledBy; ///< any of them found answers yes; none says nothing
};

struct DependencySet
{
    QString title;                       ///< noun phrase: "an error-tracking library"
    QMap<QString, QStringList> packages; ///< by ecosystem: npm, pypi, composer, gem, go, maven, nuget, cargo, pub, hex
};

struct FileSet
{
    QString title;
    QStringList globs; ///< ** any depth, * within one path part, ? one character; case-insensitive
};

struct TextSet
{
    QString title;
    QStringList kinds;        ///< of code, config, sql, docs
    QString pattern;          ///< RE2, tried on whole files with ^ and $ at line ends
    QString unless;           ///< RE2; a line that also matches this does not count; may be empty
    bool sensitive = false;   ///< excerpts of hits are masked before anyone keeps them
    bool comments = false;    ///< lines that are comments count as well
    QStringList within = {};  ///< globs; when given, only these files are searched
    QStringList outside = {}; ///< globs of files that prove nothing for this set
};

struct Goal
{
    QString id; ///< one letter
    QString title;
};

/// When a check's work is done: A audit, H harden, I infrastructure, D documentation, W operate and wait.
struct Phase
{
    QString id;
    QString title;
};

/// The field of work that a check belongs to: C0 to C6.
struct Category
{
    QString id;
    QString title;
};

/// What a catalogue is where a project's own ruler has not changed it.
struct PublishedRules
{
    QString hash;                  ///< empty: nothing is changed
    QMap<QString, double> weights; ///< of the checks that weigh otherwise now
};

/// All checks of one version, and what is needed to judge them. Immutable once loaded.
struct Catalogue
{
    QString id;          ///< "sextant"
    QString title;       ///< name for people
    QString version;     ///< of the content
    QString hash;        ///< SHA-256 over the rules; two catalogues with one hash judge alike
    QList<Check> checks; ///< in order of dimension, then as the files list them
    QList<ProfileQuestion> profile;
    QList<Goal> goals;
    QList<Phase> phases;
    QList<Category> categories;
    QMap<QString, DependencySet> dependencySets;
    QMap<QString, FileSet> fileSets;
    QMap<QString, TextSet> textSets;
    Ruler ruler; ///< set by withRuler() only
    PublishedRules published;
    QMap<QString, DocumentSet> documentSets;

    const Check *find(QStringView id) const;
    const ProfileQuestion *findQuestion(QStringView id) const;
};

/// The texts of a check for people, in the program's language.
struct CheckText
{
    QString title, question, why, doneWhen, smallTeam;
    QStringList howToFix;
};
CheckText textOf(const Check &check);
QString questionTextOf(const ProfileQuestion &question);
QString helpTextOf(const ProfileQuestion &question);
QString titleOf(const Goal &goal);
QString titleOf(const Phase &phase);
QString titleOf(const Category &category);
/// "an error-tracking library" for "dep:ERRTRACK"; the id itself where the catalogue has no title for it.
QString titleOfFact(const Catalogue &catalogue, const QString &factId);

template <>
std::span<const Name<SignClass>> names<SignClass>();
template <>
std::span<const Name<Detector::Meaning>> names<Detector::Meaning>();
template <>
std::span<const Name<ScannerRule::Kind>> names<ScannerRule::Kind>();

} // namespace sextant
