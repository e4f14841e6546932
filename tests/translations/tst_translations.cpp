// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"
#include "base/result.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            QString text;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else
                    text += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages << readMessage(xml);
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList contextsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QStringList contexts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "name"_L1)
            contexts << xml.readElementText();
    return contexts;
}

/// The contexts that the sources name, and the classes that have a tr() of their own.
QSet<QString> contextsInSources()
{
    static const QRegularExpression named(u"(?:translate\\(\\s*[\"]|Q_DECLARE_TR_FUNCTIONS\\()([\\w:]+)"_s);
    static const QRegularExpression object(u"class (\\w+)[^;{]*[{]\\s*Q_OBJECT"_s);
    QSet<QString> contexts;
    for (const QString &room : {u"models"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(QStringLiteral(SEXTANT_SOURCE "/") + room, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = named.globalMatch(text); found.hasNext();)
                contexts << found.next().captured(1);
            for (auto found = object.globalMatch(text); found.hasNext();)
                contexts << u"sextant::"_s + found.next().captured(1);
        }
    }
    return contexts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { sextant::installLanguage(u"en"_s); }

    void everyFile_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SEXTANT_SOURCE "/translations"));
        for (const QString &name : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyFile()
    {
        QFETCH(QString, path);
        QStringList faults;
        for (const Message &message : messagesOf(path)) {
            if (!message.finished || message.translations.contains(QString()))
                faults << u"not translated: "_s + message.source;
            // A plural form for one may leave the figure out.
            const bool plural = message.translations.size() > 1;
            for (const QString &translation : message.translations)
                if (message.finished && placeholders(translation) != placeholders(message.source) &&
                    !(plural && translation == message.translations.front()))
                    faults << u"placeholders differ: "_s + message.source;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    /// What is kept under another name than it is asked for by stays English.
    void everyContextIsAskedFor()
    {
        const QSet<QString> known = contextsInSources();
        QVERIFY(known.contains(u"sextant::FindingsPage"_s));
        QStringList strangers;
        for (const QString &context : contextsOf(QStringLiteral(SEXTANT_SOURCE "/translations/sextant_de.ts")))
            if (!known.contains(context))
                strangers << context;
        QCOMPARE(strangers, QStringList());
    }

    void germanIsThere()
    {
        QVERIFY(!messagesOf(QStringLiteral(SEXTANT_SOURCE "/translations/sextant_de.ts")).isEmpty());
    }

    void switchesWhileRunning()
    {
        QCOMPARE(sextant::installLanguage(u"de"_s), u"de"_s);
        QCOMPARE(sextant::cancelledError().what, u"Angehalten. Es wurde nichts geändert."_s);
        QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
        QCOMPARE(sextant::installLanguage(u"en"_s), u"en"_s);
        QCOMPARE(sextant::cancelledError().what, u"Stopped. Nothing was changed."_s);
        QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
    }

    void readsRegions() { QCOMPARE(sextant::installLanguage(u"de_AT"_s), u"de"_s); }

    void fallsBackToEnglish() { QCOMPARE(sextant::installLanguage(u"tlh"_s), u"en"_s); }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
