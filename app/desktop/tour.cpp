// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tour.h"

#include "desktop/tourstage.h"
#include "desktop/warningcounter.h"

#include <QDir>

#include <cstdio>

namespace dotm::app {

int runTour(const QString &folder)
{
    if (!folder.isEmpty() && !QDir().mkpath(folder)) {
        std::fprintf(stderr, "dotm-desktop: the folder %s cannot be made.\n", qUtf8Printable(folder));
        return 1;
    }
    const WarningCounter warnings;
    bool isGood = true;
    const QList<Chapter> chapters = tourChapters();
    for (const Chapter &chapter : chapters) {
        TourStage stage(chapter, folder);
        isGood = stage.play() && isGood;
    }
    if (!isGood) {
        std::fprintf(stderr, "dotm-desktop: not every page could be drawn.\n");
        return 1;
    }
    std::printf("%lld warnings\n", static_cast<long long>(warnings.count()));
    return warnings.count() > 0 ? 1 : 0;
}

} // namespace dotm::app
