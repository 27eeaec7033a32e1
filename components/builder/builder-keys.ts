import type { PresetId } from '../../lib/domain/cadence-presets';
import type { Lane } from '../../lib/domain/lane';
import type { AgendaOwner } from '../../lib/domain/templates/template';
import type { WordKey } from '../words';

const plain = (value: string): string => value.replaceAll('-', '_');

/* Keys of messages that are chosen by a value. */

export const laneKey = (lane: Lane): WordKey => `builder_lane_${plain(lane)}` as WordKey;
export const laneAboutKey = (lane: Lane): WordKey => `builder_lane_about_${plain(lane)}` as WordKey;
export const laneLacksKey = (lane: Lane): WordKey => `builder_lane_lacks_${plain(lane)}` as WordKey;
export const ownerKey = (owner: AgendaOwner): WordKey => `builder_owner_${plain(owner)}` as WordKey;
export const presetKey = (id: PresetId): WordKey => `builder_preset_${plain(id)}` as WordKey;
export const presetAboutKey = (id: PresetId): WordKey => `builder_preset_about_${plain(id)}` as WordKey;
