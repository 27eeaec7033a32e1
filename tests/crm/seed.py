"""Fills a fresh Tryton database, before its server runs: opportunities in every state, and a user who reads German.

Run by Debian's own Python with the unpacked packages on PYTHONPATH: seed.py DATABASE. Prints what was made as JSON.
"""

import datetime
import json
import os
import sys
from decimal import Decimal

from proteus import Model, Wizard, config as proteus_config

database = sys.argv[1]
config = proteus_config.set_trytond('sqlite:///' + database)
today = datetime.date.today()

# An open item of the set-up wizard would open a tab of its own over every deep link.
Item = Model.get('ir.module.config_wizard.item')
for item in Item.find([]):
    item.state = 'done'
    item.save()

Currency = Model.get('currency.currency')
euro = Currency(name='Euro', symbol='€', code='EUR', numeric_code='978')
euro.rounding = Decimal('0.01')
euro.digits = 2
rate = euro.rates.new()
rate.date = today + datetime.timedelta(days=-30)
rate.rate = Decimal('1.0')
euro.save()

Party = Model.get('party.party')


def party(name):
    made = Party(name=name)
    made.save()
    return made


setup = Wizard('company.company.config')
setup.execute('company')
setup.form.party = party('Example')
setup.form.currency = euro
setup.execute('add')

User = Model.get('res.user')
config._context = User.get_preferences(True, config.context)
Company = Model.get('company.company')
company, = Company.find([])
Employee = Model.get('company.employee')


def employee(name):
    made = Employee(company=company, party=party(name))
    made.save()
    return made


ana, bo = employee('Ana'), employee('Bo')
admin, = User.find([('login', '=', 'admin')])
admin.employees.append(Employee(ana.id))
admin.employee = ana
admin.save()
config._context = User.get_preferences(True, config.context)

Language = Model.get('ir.lang')
german, = Language.find([('code', '=', 'de')])
Group = Model.get('res.group')
second = User(name='Bo', login='bo', password=os.environ['SECOND_PASSWORD'])
second.language = german
second.companies.append(Company(company.id))
second.company = company
for group in Group.find([]):
    second.groups.append(group)
second.save()

Opportunity = Model.get('sale.opportunity')
rows = [
    ('lead', 'Fernhill Foods', 'Plant rollout', Decimal('84000.00'), ana),
    ('opportunity', 'Harbour Tools', 'Second line', Decimal('1234567.89'), bo),
    ('converted', 'Cedar Bank', 'Branch tablets', Decimal('12500.50'), ana),
    ('won', 'Dune Travel', 'Booking desk', Decimal('990.00'), bo),
    ('lost', 'Elm Clinic', 'Ward screens', Decimal('45000.00'), ana),
    ('cancelled', 'Frost Cargo', 'Depot scanners', Decimal('7300.10'), bo),
]
made = []
for state, name, description, amount, owner in rows:
    opportunity = Opportunity()
    opportunity.party = party(name)
    address, = opportunity.party.addresses
    opportunity.address = address
    opportunity.description = description
    opportunity.amount = amount
    opportunity.employee = owner
    opportunity.save()
    if state in ('opportunity', 'converted', 'won', 'lost'):
        opportunity.click('opportunity')
    if state in ('converted', 'won'):
        opportunity.click('convert')
    if state == 'lost':
        opportunity.click('lost')
    if state == 'cancelled':
        opportunity.click('cancel')
    if state == 'won':
        sale, = opportunity.sales
        sale.click('quote')
        sale.click('confirm')
    opportunity.reload()
    made.append({
        'id': opportunity.id,
        'state': opportunity.state,
        'party': name,
        'description': description,
        # That of the sales, once there are any; these have no lines.
        'amount': str(opportunity.amount),
        'owner': owner.party.name,
        'endDate': opportunity.end_date.isoformat() if opportunity.end_date else None,
    })
print(json.dumps(made))
