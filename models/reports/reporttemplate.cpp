// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttemplate.h"

#include "base/jsoncursor.h"
#include "catalogue/jsonbounds.h"

#include <QFile>
#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList knownKeys{u"$schema"_s,      u"schema"_s,   u"id"_s,       u"title"_s,
                            u"introduction"_s, u"sections"_s, u"findings"_s, u"pages"_s};

constexpr qint64 largestFile = 256 * 1024;
constexpr int longestText = 8000;
constexpr int mostFindings = 5000;
constexpr int mostPages = 500;

struct ReportTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

QString builtInFile(const QString &id)
{
    return u":/reports/templates/%1.json"_s.arg(id);
}

QString boundedText(const JsonCursor &cursor, const char *key, int longest)
{
    const QString text = cursor.stringOr(key, {});
    if (text.size() > longest)
        cursor.member(key).refuse(ReportTemplateText::tr("This text has over %1 characters.").arg(longest));
    return text;
}

QStringList sectionsIn(const JsonCursor &cursor)
{
    QStringList sections;
    for (const JsonCursor &item : cursor.items("sections")) {
        const QString id = item.text();
        if (!reportSections().contains(id))
            item.refuse(ReportTemplateText::tr("There is no section “%1”; there are %2.")
                            .arg(id, reportSections().join(u", "_s)));
        else if (sections.contains(id))
            item.refuse(ReportTemplateText::tr("The section “%1” is named twice.").arg(id));
        sections << id;
    }
    if (sections.isEmpty())
        cursor.member("sections").refuse(ReportTemplateText::tr("A report needs at least one section."));
    return sections;
}

} // namespace

QStringList reportSections()
{
    static const QStringList ids{u"verdict"_s,  u"scores"_s,  u"basis"_s,     u"stoppers"_s,  u"steps"_s,
                                 u"backlog"_s,  u"changes"_s, u"risks"_s,     u"checklist"_s, u"findings-summary"_s,
                                 u"findings"_s, u"sources"_s, u"questions"_s, u"unknown"_s,   u"not-seen"_s,
                                 u"decision"_s, u"ways"_s,    u"signals"_s,   u"parts"_s,     u"turning"_s};
    return ids;
}

Result<ReportTemplate> readReportTemplate(const QByteArray &json, const QString &fileName)
{
    if (const Status bounded = checkJsonBounds(json, fileName, longestText); !bounded)
        return bounded.error();
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    if (document->is_object())
        for (const auto &[name, member] : document->items())
            if (!knownKeys.contains(QString::fromStdString(name)))
                JsonCursor(member, trouble, u'/' + QString::fromStdString(name))
                    .refuse(ReportTemplateText::tr("A template has no such entry."));
    if (root.string("schema") != "sextant.report-template/1"_L1)
        root.member("schema").refuse(ReportTemplateText::tr("The schema is not sextant.report-template/1."));
    ReportTemplate made;
    made.id = root.string("id");
    static const QRegularExpression idPattern(u"^[a-z][a-z0-9-]{0,39}$"_s);
    if (!idPattern.match(made.id).hasMatch())
        root.member("id").refuse(ReportTemplateText::tr("An id has 1 to 40 small letters, digits and hyphens."));
    made.title = boundedText(root, "title", 200);
    if (made.title.trimmed().isEmpty())
        root.member("title").refuse(ReportTemplateText::tr("This text is empty."));
    made.introduction = boundedText(root, "introduction", 2000);
    made.sections = sectionsIn(root);
    made.findings = int(root.integerOr("findings", 0, mostFindings, made.findings));
    made.pages = int(root.integerOr("pages", 0, mostPages, made.pages));
    if (trouble.first)
        return *trouble.first;
    return made;
}

Result<ReportTemplate> readReportTemplateFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(ReportTemplateText::tr("The template cannot be read: %1.").arg(file.errorString()), fileName);
    const QByteArray json = file.read(largestFile + 1);
    if (json.size() > largestFile)
        return inputError(ReportTemplateText::tr("A template has at most 256 KiB."), fileName);
    return readReportTemplate(json, fileName);
}

QList<ReportTemplate> reportTemplates()
{
    QList<ReportTemplate> all;
    for (const QString &id :
         {u"founder"_s, u"investor"_s, u"security-review"_s, u"backlog"_s, u"board"_s, u"decision"_s})
        if (const auto read = readReportTemplateFile(builtInFile(id)))
            all << *read;
    return all;
}

Result<ReportTemplate> findReportTemplate(const QString &idOrFile)
{
    QStringList ids;
    for (const ReportTemplate &one : reportTemplates()) {
        if (one.id == idOrFile)
            return one;
        ids << one.id;
    }
    if (QFile::exists(idOrFile))
        return readReportTemplateFile(idOrFile);
    return usageError(ReportTemplateText::tr("There is no template “%1”.").arg(idOrFile), {},
                      ReportTemplateText::tr("Name a file, or one of %1.").arg(ids.join(u", "_s)));
}

QByteArray reportTemplateSource(const QString &id)
{
    QFile file(builtInFile(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString titleOf(const ReportTemplate &reportTemplate)
{
    return QCoreApplication::translate("ReportTemplates", reportTemplate.title.toUtf8().constData());
}

QString introductionOf(const ReportTemplate &reportTemplate)
{
    return QCoreApplication::translate("ReportTemplates", reportTemplate.introduction.toUtf8().constData());
}

} // namespace sextant
