// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/chartcard.h"
#include "repository/codeareas.h"

namespace sextant {

class Button;
class Treemap;

/// Where the code is large, complex and often changed. A tile opens its folder, a file its text.
class HotspotCard : public ChartCard
{
    Q_OBJECT

public:
    explicit HotspotCard(QWidget *parent = nullptr);

    void setFigures(const CodeFigures *figures); ///< null: nothing is known; must outlive its showing
    const QString &folder() const { return m_folder; }
    void openFolder(const QString &folder);

Q_SIGNALS:
    void fileActivated(const QString &path);
    void folderActivated(const QString &path); ///< asks for the commits behind it

private:
    explicit HotspotCard(Treemap *map, QWidget *parent);
    void refresh();
    void activate(const QString &path);
    void up();

    Treemap *m_map;
    Button *m_up;
    Button *m_commits;
    const CodeFigures *m_figures = nullptr;
    QList<CodeArea> m_areas;
    QString m_folder;
    QStringList m_trail; ///< folders to go back to
};

/// "9.8k lines"
QString linesText(qint64 lines);

} // namespace sextant
