/** The eleven colours that Google gives to events, by its own names for them. */
export const eventColours = {
  Tomato: '#d50000',
  Flamingo: '#e67c73',
  Tangerine: '#f4511e',
  Banana: '#f6bf26',
  Sage: '#33b679',
  Basil: '#0b8043',
  Peacock: '#039be5',
  Blueberry: '#3f51b5',
  Lavender: '#7986cb',
  Grape: '#8e24aa',
  Graphite: '#616161',
};
