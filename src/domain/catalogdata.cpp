// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/catalogdata.h"

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Money usd(qint64 cents)
{
    return {cents, u"USD"_s};
}

Category connectivity()
{
    return {
        u"esim_services"_s,
        u"Connectivity Services"_s,
        u"Mobile data by eSIM in more than 190 countries: data packages, and the activation of a new line."_s,
        {{.id = u"global_data_10gb"_s,
          .name = u"Global Data 10GB"_s,
          .description = u"10 GB of mobile data for use anywhere in the world, with no date by which to use it up."_s,
          .type = u"one_time_purchase"_s,
          .price = usd(2000),
          .availability = u"Available"_s,
          .features = {u"10 GB (10000 MB) of data"_s, u"Works in more than 190 countries"_s,
                       u"Can be shared with other members"_s, u"Never expires"_s, u"No roaming fees"_s,
                       u"5G+ priority where networks offer it"_s}},
         {.id = u"beta_esim_activation"_s,
          .name = u"Beta eSIM Activation"_s,
          .description =
              u"A trial eSIM with its own phone number. Ask an assistant for a Global Data eSIM or a DOT eSIM."_s,
          .type = u"beta_program"_s,
          .price = usd(100),
          .availability = u"Beta Testing"_s,
          .features = {u"1000 MB of data"_s, u"Valid for 10 days"_s, u"Works in more than 190 countries"_s,
                       u"Access to the beta programme"_s}}},
    };
}

Service basicMembership()
{
    return {.id = u"basic_membership"_s,
            .name = u"Basic Membership"_s,
            .description = u"A year of worldwide data access with an eSIM line, and a share in the member benefits."_s,
            .type = u"annual_subscription"_s,
            .price = usd(2400),
            .availability = u"Available"_s,
            .billingCycle = u"yearly"_s,
            .features = {u"Data access worldwide"_s, u"Incoming SMS for two-factor codes"_s,
                         u"eSIM line activation included"_s, u"Unlimited hotspot"_s, u"Share data with any member"_s,
                         u"Bonus of $1 per GB while it lasts"_s, u"Access to the marketplace"_s,
                         u"Alerts on network quality and outages"_s, u"Reports on your connection and handset"_s,
                         u"Device cover and device auctions"_s, u"QCI-8 priority and 5G+"_s,
                         u"Call-back from a person"_s, u"DOTM token rewards"_s, u"Standard support"_s}};
}

Category memberships()
{
    return {
        u"membership_plans"_s,
        u"Membership Plans"_s,
        u"Yearly plans that bring a line, data access and member benefits, and the programme for beta testers."_s,
        {basicMembership(),
         {.id = u"full_membership"_s,
          .name = u"Full Membership"_s,
          .description = u"A year of unlimited talk and text in North America, with priority in support and betas."_s,
          .type = u"annual_subscription"_s,
          .price = usd(6600),
          .availability = u"Available"_s,
          .billingCycle = u"yearly (365.25 days)"_s,
          .features = {u"Unlimited talk and text in Canada, the US and Mexico"_s, u"Wi-Fi calling worldwide"_s,
                       u"Satellite direct-to-cell planned for 2026"_s, u"Priority support"_s,
                       u"Larger DOTM token rewards"_s, u"Premium network features"_s, u"First in line for betas"_s}},
         {.id = u"beta_tester"_s,
          .name = u"Beta Tester Program"_s,
          .description = u"Try new features before everyone else and tell us what to mend."_s,
          .type = u"monthly_subscription"_s,
          .price = usd(0),
          .availability = u"Invitation Only"_s,
          .billingCycle = u"monthly"_s,
          .features = {u"Beta features"_s, u"Early releases"_s, u"Feedback programme"_s}}},
    };
}

Category products()
{
    return {
        u"physical_products"_s,
        u"Physical Products"_s,
        u"Things that come by post. Hardware accessories and limited editions are offered to members from time to "
        "time, each at its own price."_s,
        {{.id = u"metal_card"_s,
          .name = u"DOTM Metal Card"_s,
          .description = u"A metal payment card backed by MetaMask, made as a collectible."_s,
          .type = u"one_time_purchase"_s,
          .price = usd(9999),
          .availability = u"Limited Edition"_s,
          .features = {u"Metal card backed by MetaMask"_s, u"Collectible"_s, u"Shipping worldwide included"_s,
                       u"Founding-member status"_s}}},
    };
}

Service addOn(QString id, QString name, QString description, qint64 cents, QStringList features)
{
    return {.id = std::move(id),
            .name = std::move(name),
            .description = std::move(description),
            .type = u"add_on"_s,
            .price = usd(cents),
            .availability = u"Available"_s,
            .billingCycle = u"monthly"_s,
            .features = std::move(features)};
}

Category network()
{
    Service scans =
        addOn(u"network_scans"_s, u"Network Scans"_s, u"Looks over the network you are on and says how safe it is."_s,
              0, {u"Device discovery"_s, u"Port scan"_s, u"Security assessment"_s, u"Live monitoring"_s});
    scans.availability = u"Free"_s;
    Service security =
        addOn(u"network_security_basic"_s, u"Network Security"_s,
              u"Keeps attacks and unwanted traffic off your connection."_s, 500,
              {u"Firewall"_s, u"Threat detection"_s, u"Monitoring"_s, u"Basic DDoS protection"_s, u"VPN access"_s});
    security.defaultEnabled = true;
    return {
        u"network_features"_s,
        u"Network Features"_s,
        u"Add-ons paid by the month; switch each one on or off by itself."_s,
        {scans, security,
         addOn(u"network_optimization"_s, u"Network Optimization"_s,
               u"Performance optimization: a quicker connection and a better use of its bandwidth."_s, 300,
               {u"Lower latency"_s, u"Better use of bandwidth"_s, u"Traffic prioritisation"_s,
                u"Performance analytics"_s}),
         addOn(u"network_monitoring"_s, u"Network Monitoring"_s,
               u"Shows how your connection is doing now and how it did before."_s, 400,
               {u"Live monitor"_s, u"Dashboard"_s, u"Performance metrics"_s, u"History"_s}),
         addOn(u"network_vpn_access"_s, u"VPN Access"_s,
               u"A private, encrypted way to the internet through servers around the world."_s, 800,
               {u"Servers worldwide"_s, u"Strong encryption"_s, u"No logs"_s, u"Several protocols"_s,
                u"Unlimited bandwidth"_s}),
         addOn(u"network_priority_routing"_s, u"Priority Routing"_s,
               u"Sends your traffic along the better paths of the network."_s, 600,
               {u"Priority routing"_s, u"Lower latency"_s, u"Higher speed"_s})},
    };
}

Category tokens()
{
    return {
        u"token_services"_s,
        u"DOTM Token Services"_s,
        u"DOTM tokens that come with joining and buying. Token holders can also earn staking rewards."_s,
        {{.id = u"founding_member_token"_s,
          .name = u"Founding Member Token"_s,
          .description = u"A one-time grant of DOTM tokens that thanks the founding members."_s,
          .type = u"one_time_reward"_s,
          .price = usd(0),
          .availability = u"Founding Members Only"_s,
          .tokenAmount = u"100 DOTM"_s,
          .features = {u"Granted once"_s, u"Recognition as a founding member"_s}},
         {.id = u"new_member_token"_s,
          .name = u"New Member Welcome Token"_s,
          .description = u"DOTM tokens as a welcome to everyone who joins."_s,
          .type = u"welcome_reward"_s,
          .price = usd(0),
          .availability = u"All New Members"_s,
          .tokenAmount = u"10.33 DOTM"_s,
          .features = {u"Comes with joining"_s, u"Nothing to pay"_s}},
         {.id = u"purchase_rewards"_s,
          .name = u"Purchase Rewards"_s,
          .description = u"A part of every purchase comes back as DOTM tokens."_s,
          .type = u"cashback_reward"_s,
          .price = usd(0),
          .availability = u"All Purchases"_s,
          .rewardPercentage = u"10.33%"_s,
          .features = {u"10.33% of what you pay"_s, u"Credited automatically"_s}}},
    };
}

Category integrations()
{
    return {
        u"api_services"_s,
        u"API Services"_s,
        u"The integrations behind the services. Developers also get SDKs and documentation, and webhooks for events "
        "as they happen."_s,
        {{.id = u"oxio_integration"_s,
          .name = u"OXIO Line Activation"_s,
          .description = u"Sets up your line and its eSIM profile with the carrier platform OXIO."_s,
          .type = u"included_service"_s,
          .price = usd(0),
          .availability = u"Membership Required"_s,
          .features = {u"Line set-up"_s, u"eSIM profile"_s, u"Activation"_s, u"Included in Basic Membership"_s}},
         {.id = u"stripe_integration"_s,
          .name = u"Payment Processing"_s,
          .description = u"Payments by card through Stripe, for single purchases and subscriptions."_s,
          .type = u"payment_processing"_s,
          .price = usd(0),
          .availability = u"All Services"_s,
          .processingFee = u"2.9% + $0.30 per transaction"_s,
          .features = {u"Cards"_s, u"Subscriptions"_s, u"International payments"_s}}},
    };
}

Category support()
{
    return {
        u"support_services"_s,
        u"Support Services"_s,
        u"Help from people, at the pace your membership brings. Critical issues are attended to around the clock."_s,
        {{.id = u"standard_support"_s,
          .name = u"Standard Support"_s,
          .description = u"Help by e-mail and help desk for everybody."_s,
          .type = u"included_service"_s,
          .price = usd(0),
          .availability = u"All Users"_s,
          .responseTime = u"24-48 hours"_s,
          .features = {u"E-mail"_s, u"Help desk"_s, u"Answers to common questions"_s, u"Community forums"_s}},
         {.id = u"priority_support"_s,
          .name = u"Priority Support"_s,
          .description = u"Members' questions are answered first, also by phone."_s,
          .type = u"membership_benefit"_s,
          .price = usd(0),
          .availability = u"Basic/Full Members"_s,
          .responseTime = u"4-8 hours"_s,
          .features = {u"Priority queue"_s, u"Phone"_s}},
         {.id = u"premium_support"_s,
          .name = u"Premium Support"_s,
          .description = u"An agent of your own who answers within hours, at any time."_s,
          .type = u"membership_benefit"_s,
          .price = usd(0),
          .availability = u"Full Members Only"_s,
          .responseTime = u"1-2 hours"_s,
          .features = {u"Dedicated agent"_s, u"24/7"_s, u"Video"_s}}},
    };
}

} // namespace

const QList<Category> &catalogData()
{
    static const QList<Category> data{connectivity(), memberships(),  products(), network(),
                                      tokens(),       integrations(), support()};
    return data;
}

} // namespace dotm::domain
