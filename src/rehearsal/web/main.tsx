import { render } from 'preact';
import { App } from './App';
import './styles/colours.css';
import './styles/layout.css';
import './styles/chat.css';
import './styles/card.css';

const person = new URLSearchParams(location.search).get('als') ?? '';
render(<App person={person} />, document.body);
