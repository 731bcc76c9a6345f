"""The version of the program that this client is made for."""

__version__ = "0.1.0"
