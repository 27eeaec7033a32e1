import type { TemplateTopic } from './template';

/**
 * The topics stretched or shrunk to a whole number of minutes, in proportion, at least one minute each; what rounding
 * leaves goes to those that lost most, the earlier first. The sum is `minutes`, or the number of topics if that is more.
 */
export function fitMinutes(topics: readonly TemplateTopic[], minutes: number): TemplateTopic[] {
  const sum = topics.reduce((total, topic) => total + topic.minutes, 0);
  const target = Math.max(Math.round(minutes), topics.length);
  if (sum === target || topics.length === 0) return [...topics];
  const weights = topics.map((topic) => (sum > 0 ? topic.minutes : 1));
  const weightSum = sum > 0 ? sum : topics.length;
  const fitted = weights.map((weight) => Math.max(1, Math.floor((weight * target) / weightSum)));
  let rest = target - fitted.reduce((total, share) => total + share, 0);
  while (rest !== 0) {
    const step = Math.sign(rest);
    // Whole numbers, so that equal topics tie instead of differing by a rounding error.
    const lack = (index: number) => step * ((weights[index] ?? 0) * target - (fitted[index] ?? 0) * weightSum);
    const open = [...topics.keys()].filter((index) => step > 0 || (fitted[index] ?? 0) > 1);
    const next = open.reduce((best, index) => (lack(index) > lack(best) ? index : best));
    fitted[next] = (fitted[next] ?? 0) + step;
    rest -= step;
  }
  return topics.map((topic, index) => ({ ...topic, minutes: fitted[index] ?? 1 }));
}
