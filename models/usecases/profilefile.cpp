// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/profilefile.h"

#include "base/jsoncursor.h"

#include <QFile>

namespace sextant {

namespace {

constexpr qint64 largestProfile = 8 * 1024 * 1024;

struct ProfileFileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

Result<nlohmann::json> readDocument(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return inputError(ProfileFileText::tr("This file cannot be read: %1.").arg(file.errorString()), fileName);
    // Not its size: a device has none.
    const QByteArray bytes = file.read(largestProfile + 1);
    if (bytes.size() > largestProfile)
        return inputError(ProfileFileText::tr("This file is larger than 8 MiB."), fileName);
    return parseJson(bytes, fileName);
}

Truth truthOf(const JsonCursor &value)
{
    if (value.isBoolean())
        return value.asBoolean() ? Truth::Yes : Truth::No;
    const QString id = value.text();
    if (const auto truth = fromId<Truth>(id))
        return *truth;
    value.refuse(ProfileFileText::tr("“%1” is none of yes, no, unknown.").arg(id));
    return Truth::Unknown;
}

Answer readAnswer(const JsonCursor &cursor, const Catalogue &catalogue, const QDateTime &now)
{
    Answer answer;
    answer.checkId = cursor.string("check");
    if (!catalogue.find(answer.checkId))
        cursor.member("check").refuse(ProfileFileText::tr("The catalogue has no check “%1”.").arg(answer.checkId));
    answer.value = cursor.named<AnswerValue>("value");
    if (cursor.has("reason"))
        answer.exclusion = cursor.named<ExclusionReason>("reason");
    answer.note = cursor.stringOr("note", {});
    answer.person = cursor.stringOr("person", {});
    answer.role = cursor.has("role") ? cursor.named<Role>("role") : Role::Insider;
    answer.proof = cursor.stringOr("proof", {});
    answer.answeredAt = now;
    if (cursor.has("date")) {
        answer.answeredAt = QDateTime::fromString(cursor.string("date"), Qt::ISODate).toUTC();
        if (!answer.answeredAt.isValid())
            cursor.member("date").refuse(ProfileFileText::tr("A date such as 2026-11-20T09:00:00Z is needed here."));
    }
    if (answer.value == AnswerValue::NotApplicable && (!answer.exclusion || answer.person.isEmpty()))
        cursor.member("value").refuse(ProfileFileText::tr("Not applicable needs a reason and a person."));
    return answer;
}

} // namespace

Result<ProfileFile> readProfileFile(const QString &fileName, const Catalogue &catalogue)
{
    const auto document = readDocument(fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    ProfileFile file;
    if (root.has("target"))
        file.target = root.named<Stage>("target");
    if (root.has("declared"))
        file.declared = root.named<Stage>("declared");
    root.member("profile");
    for (const auto &[id, value] : root.members("profile")) {
        if (!catalogue.findQuestion(id))
            value.refuse(ProfileFileText::tr("The catalogue has no profile question “%1”.").arg(id));
        file.profile.insert(id, {truthOf(value), fileName});
    }
    if (trouble.first)
        return *trouble.first;
    return file;
}

Result<QList<Answer>> readAnswersFile(const QString &fileName, const Catalogue &catalogue, const QDateTime &now)
{
    const auto document = readDocument(fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    QList<Answer> answers;
    root.member("answers");
    for (const JsonCursor &item : root.items("answers"))
        answers << readAnswer(item, catalogue, now);
    if (trouble.first)
        return *trouble.first;
    return answers;
}

} // namespace sextant
