# SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
# SPDX-License-Identifier: MIT
"""Beside dotmd in bench_mcp: the price calculator as a small Flask application under gunicorn, as the first version of
the platform had it. It knows "tools/call" and nothing else of the protocol."""

import datetime
import json
import os

from flask import Flask, jsonify, request

ONCE = {"one_time_purchase", "one_time_reward", "beta_program"}

app = Flask(__name__)
with open(os.environ["DOTM_BENCH_CATALOG"], encoding="utf-8") as file:
    services = {row["id"]: row for row in json.load(file)}


def billing(service):
    if service["type"] in ONCE:
        return "once"
    if service["type"] == "monthly_subscription" or service.get("billing_cycle") == "monthly":
        return "monthly"
    yearly = service["type"] == "annual_subscription" or service.get("billing_cycle", "").startswith("yearly")
    return "yearly" if yearly else "nothing"


def price(ids):
    cents = {"once": 0, "monthly": 0, "yearly": 0, "nothing": 0}
    selected = [services[name] for name in ids if name in services]
    for service in selected:
        cents[billing(service)] += round(service["price_usd"] * 100)
    annual = 12 * cents["monthly"] + cents["yearly"]
    return {
        "selected_services": selected,
        "pricing": {
            "one_time_total_usd": cents["once"] / 100,
            "monthly_recurring_usd": round(annual / 12) / 100,
            "yearly_recurring_usd": cents["yearly"] / 100,
            "annual_total_usd": annual / 100,
            "first_year_total_usd": (annual + cents["once"]) / 100,
        },
        "timestamp": datetime.datetime.now(datetime.timezone.utc).isoformat(),
    }


@app.post("/mcp")
def mcp():
    message = request.get_json()
    ids = message["params"]["arguments"]["service_ids"]
    if message["method"] != "tools/call" or not all(isinstance(name, str) for name in ids):
        return jsonify(jsonrpc="2.0", id=message["id"], error={"code": -32602, "message": "Invalid params"})
    structured = price(ids)
    content = [{"type": "text", "text": json.dumps(structured)}]
    return jsonify(jsonrpc="2.0", id=message["id"], result={"content": content, "structuredContent": structured})
