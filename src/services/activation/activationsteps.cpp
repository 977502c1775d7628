// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/activationsteps.h"

#include "services/activation/customerstep.h"
#include "services/activation/enduserstep.h"
#include "services/activation/invoicestep.h"
#include "services/activation/linestep.h"
#include "services/activation/mailstep.h"
#include "services/activation/paymenteventstep.h"
#include "services/activation/voidstep.h"
#include "services/activation/watchstep.h"

namespace dotm::services {

void addActivationSteps(StepWorker &worker, const ActivationDeps &deps)
{
    worker.addHandler(std::make_unique<CustomerStep>(deps));
    worker.addHandler(std::make_unique<InvoiceStep>(deps));
    worker.addHandler(std::make_unique<VoidStep>(deps));
    worker.addHandler(std::make_unique<PaymentEventStep>(deps));
    worker.addHandler(std::make_unique<EndUserStep>(deps));
    worker.addHandler(std::make_unique<LineStep>(deps));
    worker.addHandler(std::make_unique<WatchStep>(deps));
    worker.addHandler(std::make_unique<MailStep>(deps));
}

} // namespace dotm::services
