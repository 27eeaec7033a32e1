import { googleCalendar } from '../../../lib/sites/google-calendar/google-calendar';
import { conformance } from '../conformance';
import { calendarPages } from './pages.ts';

conformance(googleCalendar, calendarPages);
