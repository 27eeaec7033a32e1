import type { ShippedElement, ShippedFramework } from './framework-shapes';

/** The words of all shipped frameworks in one language: `public/frameworks/<language>.json`. */
export interface FrameworkTexts {
  frameworks: Record<ShippedFramework, { name: string; fits: string; blindSpot: string }>;
  elements: Record<ShippedElement, { name: string; question: string; test: string }>;
}
