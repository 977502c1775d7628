// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWrittenRow = 8; ///< the text that has versions

/// What is typed into the editor, and checked.
Prepare typed(const Prepare &first, const QString &box, const QString &text)
{
    return [first, box, text](ui::AppViewModel &app, QQuickWindow &window) {
        first(app, window);
        tourSettle();
        if (QQuickItem *field = tourDrawn(window.contentItem(), box)) {
            field->setProperty("text", text);
        }
        tourSettle(std::chrono::milliseconds(500));
    };
}

/// The third tab of the editor.
Prepare previewed(const Prepare &first)
{
    return [first](ui::AppViewModel &app, QQuickWindow &window) {
        first(app, window);
        tourSettle();
        if (QQuickItem *tabs = tourDrawn(window.contentItem(), u"text-tabs"_s)) {
            tabs->setProperty("value", u"sample"_s);
        }
        tourSettle();
    };
}

Prepare compared(const Prepare &first)
{
    return [first](ui::AppViewModel &app, QQuickWindow &window) {
        first(app, window);
        tourSettle();
        tourPress(window, u"text-history"_s);
        tourSettle();
        tourPress(window, u"version-1"_s);
        tourSettle();
    };
}

} // namespace

QList<Shot> textShots()
{
    const QString name = u"47-admin-texts"_s;
    const QString section = u"texts"_s;
    const Prepare open = tourOpens(u"text-list"_s, kWrittenRow);
    const QString faulty = u"<p>Hello {{user_nam}}<script>x</script>"_s;
    return {{name, section, {}, open},
            {name + u"-preview-dark"_s, section, kTourDark, previewed(open)},
            {name + u"-arabic"_s, section, kTourArabic, previewed(open)},
            {name + u"-200-high-contrast"_s, section, kTourContrast200, open},
            {name + u"-narrow-200"_s, section, kTourSlim200, open},
            {name + u"-problems"_s, section, {}, typed(open, u"text-html-input"_s, faulty)},
            {name + u"-versions"_s, section, {}, compared(open)}};
}

} // namespace dotm::app
