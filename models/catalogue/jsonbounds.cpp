// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsonbounds.h"

#include "catalogue/cataloguetext.h"

#include <QCoreApplication>

#include <vector>

namespace sextant {

namespace {

constexpr std::size_t deepestJson = 32;

/// Where the scan is: a place in each object and array that is open.
class Place
{
public:
    bool open(bool array)
    {
        m_frames.push_back({array, 0, {}, !array});
        return m_frames.size() <= deepestJson;
    }
    void close()
    {
        if (!m_frames.empty())
            m_frames.pop_back();
    }
    void next()
    {
        if (m_frames.empty())
            return;
        Frame &frame = m_frames.back();
        frame.index += frame.array ? 1 : 0;
        frame.key.clear();
        frame.wantsKey = !frame.array;
    }
    void colon()
    {
        if (!m_frames.empty())
            m_frames.back().wantsKey = false;
    }
    void text(const QByteArray &text)
    {
        if (!m_frames.empty() && m_frames.back().wantsKey)
            m_frames.back().key = text;
    }
    QString pointer() const
    {
        QString pointer;
        for (const Frame &frame : m_frames) {
            if (!frame.array && frame.key.isEmpty())
                break;
            QString step = frame.array ? QString::number(frame.index) : QString::fromUtf8(frame.key);
            pointer += u'/' + step.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        }
        return pointer;
    }

private:
    struct Frame
    {
        bool array = false;
        int index = 0;
        QByteArray key;
        bool wantsKey = false;
    };
    std::vector<Frame> m_frames;
};

/// The end of the text that starts at a quote; -1 when it is too long, the document's end when it never ends.
qsizetype endOfText(const QByteArray &bytes, qsizetype start, int longest)
{
    for (qsizetype i = start + 1; i < bytes.size(); ++i) {
        if (i - start > longest + 1)
            return -1;
        if (bytes[i] == '\\')
            ++i;
        else if (bytes[i] == '"')
            return i;
    }
    return bytes.size();
}

} // namespace

Status checkJsonBounds(const QByteArray &bytes, const QString &name, int longestText)
{
    Place place;
    const auto refuse = [&](const QString &reason) { return inputError(reason, name + u'#' + place.pointer()); };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        switch (bytes[i]) {
        case '"': {
            const qsizetype end = endOfText(bytes, i, longestText);
            if (end < 0)
                return refuse(CatalogueText::tr("A text here is longer than %1 bytes.").arg(longestText));
            place.text(bytes.mid(i + 1, end - i - 1));
            i = end;
            break;
        }
        case '{':
        case '[':
            if (!place.open(bytes[i] == '['))
                return refuse(CatalogueText::tr("The document is nested deeper than 32 levels."));
            break;
        case '}':
        case ']':
            place.close();
            break;
        case ',':
            place.next();
            break;
        case ':':
            place.colon();
            break;
        default:
            break;
        }
    }
    return done();
}

} // namespace sextant
