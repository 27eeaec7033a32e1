import type { PageWords } from './build-words.ts';

/*
 * Languages of which the facts show little or nothing: times and dates as Intl words them, the other words general
 * knowledge. Spanish times, all-day and place, and French times, are those of the facts. Korean is a language that the
 * product has no table for, and its words are none that a table could hold.
 */

type Said = Omit<PageWords, 'time' | 'labelTimes' | 'seenTimes' | 'days' | 'longDay' | 'weekly' | 'guests'> & {
  every: string;
  guestsWord: string;
  labelTimes?: PageWords['labelTimes'];
};

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const onFirst = (clock: string): number => Date.parse(`2026-01-01T${clock}:00Z`);

function byIntl({ every, guestsWord, ...said }: Said): PageWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(said.lang, { ...options, timeZone: 'UTC' });
  const times = format({ hour: 'numeric', minute: '2-digit' });
  const days = format({ day: 'numeric', month: 'long', year: 'numeric' });
  // Up to midnight Intl would name two days.
  const range = (from: string, to: string) =>
    to < from
      ? `${times.format(onFirst(from))} – ${times.format(onFirst(to))}`
      : times.formatRange(onFirst(from), onFirst(to));
  return {
    labelTimes: range,
    ...said,
    time: (clock) => times.format(onFirst(clock)),
    seenTimes: range,
    guests: (count) => `${count} ${guestsWord}`,
    days: (from, until) => (from === until ? days.format(noon(from)) : days.formatRange(noon(from), noon(until))),
    longDay: (day) => format({ weekday: 'long', day: 'numeric', month: 'long' }).format(noon(day)),
    weekly: (day) => `${every} ${format({ weekday: 'long' }).format(noon(day))}`,
  };
}

export const french = byIntl({
  lang: 'fr',
  separator: ', ',
  labelTimes: (from, to) => `De ${from} à ${to}`,
  allDay: 'Toute la journée',
  responses: { accepted: 'Accepté', declined: 'Refusé', tentative: 'Peut-être', awaiting: 'Réponse requise' },
  guestWords: { accepted: 'Participe', declined: 'Ne participe pas', tentative: 'Peut-être', awaiting: '' },
  noLocation: 'Aucun lieu',
  location: 'Lieu : ',
  calendar: 'Agenda : ',
  colour: 'Couleur : ',
  description: 'Description :',
  workingLocation: 'Lieu de travail',
  focusTime: 'Temps de concentration',
  outOfOffice: 'Absent du bureau',
  organiser: 'Organisateur',
  guestsWord: 'invités',
  every: 'Toutes les semaines le',
  going: ['Participer ?', 'Oui', 'Non', 'Peut-être'],
});

export const spanish = byIntl({
  lang: 'es',
  separator: ', ',
  labelTimes: (from, to) => `De ${from} a ${to}`,
  allDay: 'Todo el día',
  responses: {
    accepted: 'Aceptado',
    declined: 'Rechazado',
    tentative: 'Quizás',
    awaiting: 'Se debe confirmar asistencia',
  },
  guestWords: { accepted: 'Asistirá', declined: 'No asistirá', tentative: 'Quizás', awaiting: '' },
  noLocation: 'Sin ubicación',
  location: 'Ubicación: ',
  calendar: 'Calendario: ',
  colour: 'Color: ',
  description: 'Descripción:',
  workingLocation: 'Ubicación de trabajo',
  focusTime: 'Tiempo para concentrarse',
  outOfOffice: 'Fuera de la oficina',
  organiser: 'Organizador',
  guestsWord: 'invitados',
  every: 'Cada semana, el',
  going: ['¿Asistirás?', 'Sí', 'No', 'Quizás'],
});

export const brazilian = byIntl({
  lang: 'pt-BR',
  separator: ', ',
  allDay: 'Dia inteiro',
  responses: { accepted: 'Aceito', declined: 'Recusado', tentative: 'Talvez', awaiting: 'Confirmação pendente' },
  guestWords: { accepted: 'Participará', declined: 'Não participará', tentative: 'Talvez', awaiting: '' },
  noLocation: 'Sem local',
  location: 'Local: ',
  calendar: 'Agenda: ',
  colour: 'Cor: ',
  description: 'Descrição:',
  workingLocation: 'Local de trabalho',
  focusTime: 'Horário de foco',
  outOfOffice: 'Fora do escritório',
  organiser: 'Organizador',
  guestsWord: 'convidados',
  every: 'Semanal: cada',
  going: ['Você vai?', 'Sim', 'Não', 'Talvez'],
});

export const italian = byIntl({
  lang: 'it',
  separator: ', ',
  allDay: 'Tutto il giorno',
  responses: { accepted: 'Accettato', declined: 'Rifiutato', tentative: 'Forse', awaiting: 'Richiesta conferma' },
  guestWords: { accepted: 'Parteciperà', declined: 'Non parteciperà', tentative: 'Forse', awaiting: '' },
  noLocation: 'Nessun luogo',
  location: 'Luogo: ',
  calendar: 'Calendario: ',
  colour: 'Colore: ',
  description: 'Descrizione:',
  workingLocation: 'Luogo di lavoro',
  focusTime: 'Tempo per concentrarsi',
  outOfOffice: 'Fuori sede',
  organiser: 'Organizzatore',
  guestsWord: 'invitati',
  every: 'Ogni settimana di',
  going: ['Parteciperai?', 'Sì', 'No', 'Forse'],
});

export const dutch = byIntl({
  lang: 'nl',
  separator: ', ',
  allDay: 'Hele dag',
  responses: { accepted: 'Geaccepteerd', declined: 'Geweigerd', tentative: 'Misschien', awaiting: 'RSVP vereist' },
  guestWords: { accepted: 'Neemt deel', declined: 'Neemt niet deel', tentative: 'Misschien', awaiting: '' },
  noLocation: 'Geen locatie',
  location: 'Locatie: ',
  calendar: 'Agenda: ',
  colour: 'Kleur: ',
  description: 'Beschrijving:',
  workingLocation: 'Werklocatie',
  focusTime: 'Focustijd',
  outOfOffice: 'Niet op kantoor',
  organiser: 'Organisator',
  guestsWord: 'gasten',
  every: 'Wekelijks op',
  going: ['Aanwezig?', 'Ja', 'Nee', 'Misschien'],
});

export const taiwanese = byIntl({
  lang: 'zh-TW',
  separator: '、',
  allDay: '全天',
  responses: { accepted: '已接受', declined: '已拒絕', tentative: '不確定', awaiting: '需要回覆' },
  guestWords: { accepted: '會參加', declined: '不參加', tentative: '不確定', awaiting: '' },
  noLocation: '沒有地點',
  location: '地點: ',
  calendar: '日曆: ',
  colour: '顏色: ',
  description: '說明:',
  workingLocation: '工作地點',
  focusTime: '專注時間',
  outOfOffice: '不在辦公室',
  organiser: '主辦人',
  guestsWord: '位邀請對象',
  every: '每週',
  going: ['是否參加？', '是', '否', '不確定'],
});

export const korean = byIntl({
  lang: 'ko',
  separator: ', ',
  // No language says it so: what stands here must be a time that nobody has a table for.
  labelTimes: (from, to) => `${from.replace(':', '시간')}쯤부터 ${to.replace(':', '시간')}쯤까지`,
  allDay: '하루 내내',
  responses: { accepted: '갑', declined: '을', tentative: '병', awaiting: '정' },
  guestWords: { accepted: '갑', declined: '을', tentative: '병', awaiting: '' },
  noLocation: '곳 없음',
  location: '곳: ',
  calendar: '달력: ',
  colour: '빛깔: ',
  description: '글:',
  workingLocation: '일하는 곳',
  focusTime: '몰두',
  outOfOffice: '자리 비움',
  organiser: '연 사람',
  guestsWord: '명',
  every: '주마다',
  going: ['갈까요?', '네', '아니요', '글쎄요'],
});

/** From right to left, and without a table of ours. */
export const hebrew = byIntl({
  lang: 'he',
  separator: ', ',
  allDay: 'כל היום',
  responses: { accepted: 'אישר', declined: 'סירב', tentative: 'אולי', awaiting: 'נדרשת תשובה' },
  guestWords: { accepted: 'משתתף', declined: 'לא משתתף', tentative: 'אולי', awaiting: '' },
  noLocation: 'אין מיקום',
  location: 'מיקום: ',
  calendar: 'יומן: ',
  colour: 'צבע: ',
  description: 'תיאור:',
  workingLocation: 'מקום עבודה',
  focusTime: 'זמן ריכוז',
  outOfOffice: 'מחוץ למשרד',
  organiser: 'מארגן',
  guestsWord: 'אורחים',
  every: 'בכל שבוע ביום',
  going: ['משתתף?', 'כן', 'לא', 'אולי'],
});
