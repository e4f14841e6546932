// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mapping/fieldwords.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct FieldWords
{
    MappedField field;
    const char *words; ///< the likeliest first
};

/// In the order in which fields choose: those with the plainest names before those that take what is left.
constexpr FieldWords fieldWords[] = {
    {MappedField::Severity, "severity severitylevel risk risklevel criticality schweregrad priority level rating cvss "
                            "cvssscore cvssbasescore basescore score impact"},
    {MappedField::Cwe, "cwe cweid cweids cwes weakness weaknesses"},
    {MappedField::Vulnerability, "cve cveid cves vulnerabilityid vulnid advisoryid advisory ghsa ghsaid osvid"},
    {MappedField::Line, "line linenumber startline lineno linenr beginline zeile locationline row"},
    {MappedField::Path, "path file filename filepath datei locationfile locationpath sourcefile url uri endpoint "
                        "location resource resourceid target host hostname asset component"},
    {MappedField::Package, "package packagename pkg pkgname purl dependency dependencyname library module artifact "
                           "artifactid componentname product"},
    {MappedField::Version, "packageversion installedversion currentversion version componentversion dependencyversion"},
    {MappedField::Rule, "ruleid rule checkid check testid pluginid qid code regel issuetype type category controlid "
                        "control queryname query identifier"},
    {MappedField::Title, "title titel name summary headline issue finding alert vulnerability vulnerabilityname "
                         "pluginname issuename rulename problem subject"},
    {MappedField::Message, "message description beschreibung details detail text msg desc longdescription explanation "
                           "body comment reason"},
    {MappedField::Fingerprint, "fingerprint hash issueid findingid uniqueid guid uuid instanceid key issuekey id"},
    {MappedField::State, "status state resolution disposition triage"},
};

/// The last two steps in one word, so that rule/id is no other id.
QString longName(const QString &column)
{
    const QStringList steps = column.split(u'/', Qt::SkipEmptyParts);
    return steps.size() < 2 || steps[steps.size() - 2] == u".." ? QString()
                                                                : simpleName(steps[steps.size() - 2] + steps.last());
}

} // namespace

QString simpleName(const QString &column)
{
    QString name;
    for (const QChar c : column.mid(column.lastIndexOf(u'/') + 1))
        if (c.isLetterOrNumber())
            name += c.toLower();
    return name;
}

QMap<MappedField, QString> fieldsByName(const QStringList &columns)
{
    QMap<MappedField, QString> fields;
    QSet<QString> taken;
    for (const FieldWords &field : fieldWords) {
        const QStringList words = QString::fromLatin1(field.words).split(u' ');
        qsizetype best = words.size() * 4;
        for (const QString &column : columns) {
            if (taken.contains(column))
                continue;
            const QString longer = longName(column);
            const bool isLonger = !longer.isEmpty() && words.contains(longer);
            const qsizetype word = words.indexOf(isLonger ? longer : simpleName(column));
            // Own columns come before those around the row, and shallow ones before deep ones.
            const qsizetype rank = 4 * word + (column.startsWith("../"_L1) ? 2 : column.contains(u'/') ? 1 : 0);
            if (word >= 0 && rank < best) {
                best = rank;
                fields[field.field] = column;
            }
        }
        if (fields.contains(field.field))
            taken << fields.value(field.field);
    }
    return fields;
}

} // namespace sextant
