import ICAL from 'ical.js';
import { RefusedEventError } from './refused-event';

/** One value of a property: text, a number, a recurrence rule, or a pair for a period. */
export type JcalValue = string | number | JcalValue[] | { [key: string]: JcalValue };

/** A property in jCal (RFC 7265): name, parameters, type, values. */
export interface JcalProperty {
  name: string;
  parameters: Record<string, string | string[]>;
  type: string;
  values: JcalValue[];
}

/** A component in jCal: a time zone with its rules, an event. */
export interface JcalComponent {
  name: string;
  properties: JcalProperty[];
  components: JcalComponent[];
}

/** A value as text; nothing for what is no text, number or yes or no. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueOf(value: unknown): JcalValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map(valueOf);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueOf(part)]));
  return '';
}

function propertyOf(raw: unknown): JcalProperty {
  const [name, parameters, type, ...values] = listOf(raw);
  const entries = isRecord(parameters) ? Object.entries(parameters) : [];
  return {
    name: textOf(name),
    parameters: Object.fromEntries(
      entries.map(([key, value]) => [key, Array.isArray(value) ? value.map(textOf) : textOf(value)]),
    ),
    type: textOf(type),
    values: values.map(valueOf),
  };
}

function componentOf(raw: unknown): JcalComponent {
  const [name, properties, components] = listOf(raw);
  return {
    name: textOf(name),
    properties: listOf(properties).map(propertyOf),
    components: listOf(components).map(componentOf),
  };
}

/**
 * One component from its lines.
 * @throws RefusedEventError
 */
export function readComponent(lines: readonly string[]): JcalComponent {
  try {
    const parsed: unknown = ICAL.parse(lines.join('\r\n'));
    return componentOf(parsed);
  } catch (error) {
    // ical.js says what is wrong in words only; a rule is told by the name that its message begins with (2.2.1).
    const message = error instanceof Error ? error.message : String(error);
    const isRule = /^(invalid frequency|invalid BYDAY|invalid WKST|BY[A-Z]+:|Could not extract integer)/.test(message);
    throw new RefusedEventError(isRule ? 'bad-rule' : 'unreadable', message.slice(0, 200));
  }
}

export const propertiesOf = ({ properties }: JcalComponent, name: string): JcalProperty[] =>
  properties.filter((property) => property.name === name);

export const findProperty = ({ properties }: JcalComponent, name: string): JcalProperty | undefined =>
  properties.find((property) => property.name === name);

/** The first value of a property as text; undefined when there is none, or it is blank. */
export function findText(component: JcalComponent, name: string): string | undefined {
  const text = textOf(findProperty(component, name)?.values[0]).trim();
  return text === '' ? undefined : text;
}

export function findParameter({ parameters }: JcalProperty, name: string): string | undefined {
  const value = parameters[name];
  return Array.isArray(value) ? value[0] : value;
}
