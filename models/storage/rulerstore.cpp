// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulerstore.h"

#include "domain/rulerdocument.h"
#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Error unknownProject(qint64 id)
{
    return inputError(QCoreApplication::translate("RulerStore", "There is no such project."), QString::number(id));
}

} // namespace

QString rulerColumn(const Ruler &ruler)
{
    return ruler.isPublished() ? u""_s : QString::fromUtf8(rulerDocument(ruler));
}

Result<Ruler> rulerOfColumn(const QString &column)
{
    if (column.isEmpty())
        return Ruler();
    return readRuler(column.toUtf8(),
                     QCoreApplication::translate("RulerStore", "Weights and thresholds of the project"));
}

RulerStore::RulerStore(Database database)
    : m_database(std::move(database))
{}

Result<Ruler> RulerStore::ofProject(qint64 projectId) const
{
    const auto column = m_database.value(u"SELECT ruler FROM project WHERE id = ?"_s, {projectId});
    if (!column)
        return column.error();
    return rulerOfColumn(column->toString());
}

Status RulerStore::setOfProject(qint64 projectId, const Ruler &ruler)
{
    if (const Status sound = checkRuler(ruler); !sound)
        return sound;
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = m_database.value(u"SELECT ruler FROM project WHERE id = ?"_s, {projectId});
    if (!before)
        return before.error();
    if (!before->isValid())
        return unknownProject(projectId);
    const QString column = rulerColumn(ruler);
    if (const auto changed =
            m_database.change(u"UPDATE project SET ruler = ? WHERE id = ?"_s, {text(column), projectId});
        !changed)
        return changed.error();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"changed"_s, u"project"_s, QString::number(projectId), projectId,
                      jsonText({{u"ruler"_s, before->toString()}}), jsonText({{u"ruler"_s, column}})});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
